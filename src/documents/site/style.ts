/** What pages of the site have beside the look of every document: a bar with the search, the parts beside the text, leafing. */
export const siteStyle = `
.banner { background: var(--surface); border-bottom: 1px solid var(--line); padding: .75rem clamp(1rem, 4vw, 2.5rem); }
.banner-line { max-width: 76rem; margin: 0 auto; display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: end; justify-content: space-between; }
.home { color: var(--text); font-weight: 650; font-size: 1.125rem; line-height: 1.3; text-decoration: none; padding: .375rem 0; flex: 1 1 18rem; min-width: 0; overflow-wrap: anywhere; }
.draft { align-self: center; border: 1px solid currentColor; border-radius: .25rem; padding: .0625rem .5rem; }
.home:hover { text-decoration: underline; }
[hidden] { display: none !important; }
#_search { flex: 0 1 22rem; min-width: min(100%, 14rem); margin: 0; }
#_search label { display: block; font-size: .875rem; color: var(--muted); margin-bottom: .125rem; }
#_search div { display: flex; gap: .375rem; }
#_search input { flex: 1; min-width: 0; font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: .25rem; padding: .3125rem .625rem; }
#_search button { font: inherit; color: var(--page); background: var(--accent); border: 1px solid var(--accent); border-radius: .25rem; padding: .3125rem .875rem; cursor: pointer; }
#_search-status, #_results { max-width: 76rem; margin: 0 auto; }
#_search-status:not(:empty) { padding-top: .75rem; font-weight: 600; }
#_results ol { margin: .25rem 0 .5rem; padding: 0; list-style: none; max-width: 48rem; }
#_results li { padding: .625rem 0; margin: 0; border-bottom: 1px solid var(--line); }
#_results a { font-weight: 600; }
.kind { color: var(--muted); font-size: .875rem; white-space: nowrap; }
.excerpt { margin: .125rem 0 0; font-size: .9375rem; line-height: 1.5; overflow-wrap: anywhere; }
mark { color: inherit; background: none; font-weight: 700; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: .125em; text-underline-offset: .15em; }

.around { max-width: 81rem; margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem) clamp(1rem, 4vw, 2.5rem) 3rem; }
.parts ol { list-style: none; margin: 0; padding: 0; }
.parts li { margin: 0; }
.parts a { display: block; padding: .375rem .75rem; color: var(--text); text-decoration: none; border-left: .1875rem solid transparent; overflow-wrap: anywhere; }
.parts a:hover { color: var(--accent); text-decoration: underline; }
.parts a[aria-current] { border-left-color: var(--accent); background: var(--surface); font-weight: 600; }
.parts ol ol { margin: 0 0 .5rem .75rem; border-left: 1px solid var(--line); font-size: .9375rem; }
.parts ol ol a { color: var(--muted); padding: .25rem .75rem; }
.parts ol ol a[aria-current] { color: var(--text); }
.parts { font-size: .9375rem; line-height: 1.4; }
.side { display: none; }
.menu { margin: 0 0 1.25rem; border: 1px solid var(--line); border-radius: .375rem; }
.menu summary { padding: .625rem .875rem; font-weight: 600; }
.menu[open] summary { border-bottom: 1px solid var(--line); margin-bottom: .375rem; }
.menu > ol { padding-bottom: .5rem; }

.path { font-size: .875rem; margin-bottom: 1.25rem; }
.path ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
.path li { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
.path li + li::before { content: "›" / ""; margin: 0 .5rem; }
.path :is(a, span) { display: inline-block; padding: .125rem 0; }
.middle { min-width: 0; }
.middle h1 { font-size: clamp(1.375rem, 1rem + 2.2vw, 2.25rem); margin: 0 0 1rem; overflow-wrap: anywhere; max-width: 44rem; }
.middle .organisation { margin: 0 0 .5rem; color: var(--accent); font-weight: 600; }
.middle .subtitle { font-size: 1.25rem; line-height: 1.4; color: var(--muted); }
.changed { color: var(--muted); font-size: .9375rem; }
main > h2:first-of-type { margin-top: 2.25rem; }
.leaves { display: flex; flex-wrap: wrap; gap: .75rem 2rem; justify-content: space-between; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.leaves a { padding: .375rem 0; max-width: 22rem; overflow-wrap: anywhere; text-decoration: none; }
.leaves a span:last-child { text-decoration: underline; text-underline-offset: .18em; }
.leaves .next { margin-left: auto; text-align: right; }
.middle > footer { margin-top: 2.5rem; }

@media screen and (min-width: 60rem) {
  .around { display: grid; grid-template-columns: 16rem minmax(0, 1fr); column-gap: clamp(2rem, 4vw, 4rem); align-items: start; }
  .menu { display: none; }
  .side { display: block; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
}
@media print {
  .banner, .parts, .path, .leaves { display: none; }
  .around { padding: 0; max-width: none; }
}
`;
