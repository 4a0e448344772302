/** The record kinds as types. Written by schemas/build.mjs from schemas/source; edit those. */

export type Day = string
export type Line = string
export type Id = string
export type Count = number
export type Prose = string
export type FilePath = string
export type WebAddress = string
export type Visibility = ("internal" | "network" | "partners" | "public")
export type Theme = ("anchoring" | "participation" | "outcome-orientation")
export type Period = string
export type MeetingFormat = ("jour-fixe" | "conference" | "workshop" | "steering-group" | "working-group" | "network-meeting" | "family-round" | "inter-municipal" | "committee" | "transfer-conference" | "other")
export type MeasureStatus = ("idea" | "planned" | "awaiting-decision" | "running" | "paused" | "deferred" | "done" | "continued" | "replaced" | "dropped")
export type Level3 = ("low" | "medium" | "high")
export type Month = string

export interface AnyRecord {
assessment?: Assessment
catalogue?: Catalogue
documents?: Documents
guide?: Guide
indicator?: Indicator
logbook?: Logbook
measure?: Measure
network?: Network
offers?: Offers
outcomes?: Outcomes
paper?: Paper
priority?: Priority
process?: Process
qe?: Settings
standard?: Standard
story?: Story
}
/**
 * Die Sicht einer Gruppe oder die gemeinsame Einschätzung zu einzelnen Kriterien an einem Tag.
 */
export interface Assessment {
date: Day
title?: Line
perspective?: Id
/**
 * true, wenn die Beteiligten sich auf diese Einschätzung geeinigt haben; dann ohne Perspektive.
 */
agreed?: true
respondents?: Count
method?: Line
/**
 * Je Kriterium eine Einschätzung.
 */
ratings: {
/**
 * Einschätzung eines Kriteriums.
 */
[k: string]: {
rating?: Id
/**
 * Wie viele Personen welche Stufe gewählt haben.
 */
counts?: {
[k: string]: Count
}
respondents?: Count
/**
 * Wie weit die Einschätzung getragen wird.
 */
agreement?: ("consensus" | "divergent" | "open")
difference?: Prose
strengths?: Prose
/**
 * Wie groß der Bedarf gesehen wird.
 */
need?: ("none" | "low" | "medium" | "high")
/**
 * Worauf sich die Einschätzung stützt.
 */
evidence?: Evidence[]
reason?: Line
note?: Prose
}
}
confirmed?: Confirmed
visibility?: Visibility
}
/**
 * Worauf sich die Einschätzung stützt, zum Beispiel ein Dokument, eine Auswertung oder ein Protokoll.
 */
export interface Evidence {
title: Line
date?: Day
path?: FilePath
url?: WebAddress
document?: Id
}
export interface Confirmed {
/**
 * Bestätigung, dass dieser Eintrag auch zum geänderten Wortlaut passt.
 */
[k: string]: {
/**
 * Prüfwert des Wortlauts: die ersten 16 Zeichen der SHA-256-Summe.
 */
hash: string
date: Day
role: Line
}
}
/**
 * Ein Qualitätsrahmen mit Kennungen, Kurztiteln und Quelle.
 */
export interface Catalogue {
id: Id
title: Line
short?: Line
version?: Line
note?: Prose
/**
 * Die veröffentlichte Quelle.
 */
source: {
title: Line
publisher: Line
/**
 * Erscheinungsjahr.
 */
year: number
url?: WebAddress
}
/**
 * Qualitätszirkel mit ihren Standards.
 * 
 * Items: Ein Qualitätszirkel.
 */
circles?: {
id: Id
number: Line
title: Line
/**
 * Standards des Zirkels.
 * 
 * Items: Ein Standard des Katalogs.
 */
standards: {
id: Id
number: Line
title: Line
/**
 * Vorschlag in Monaten.
 */
reviewCycle?: number
/**
 * ja (true), wenn ein Dokument mit Datum die Grundlage sein soll.
 */
evidence?: boolean
/**
 * Vorschlag, zu welchen Entwicklungsthemen der Standard gehört; ein Standard im Ordner kann es anders sagen.
 */
themes?: Theme[]
}[]
}[]
/**
 * Dimensionen eines Qualitätsrahmens.
 * 
 * Items: Eine Dimension.
 */
dimensions?: {
id: Id
number: Line
title: Line
/**
 * Vorschlag, zu welchen Entwicklungsthemen die Dimension gehört; ein Standard im Ordner kann es anders sagen.
 */
themes?: Theme[]
}[]
}
/**
 * Konzepte, Vereinbarungen und andere Dokumente, auf die sich Einträge stützen.
 */
export interface Documents {
/**
 * Die Dokumente.
 * 
 * Items: Ein Dokument.
 */
documents: {
id: Id
title: Line
/**
 * Art des Dokuments.
 */
kind: ("concept" | "agreement" | "evaluation" | "minutes" | "material" | "contract" | "other")
date: Day
adoptedBy?: Line
validUntil?: Day
path?: FilePath
url?: WebAddress
note?: Prose
visibility?: Visibility
}[]
}
/**
 * Ein eigenes Kapitel der Kommune im Leitfaden: der Kopf zwischen den Strichen, darunter der Text.
 */
export interface Guide {
title: Line
/**
 * Nach welchem Teil des Leitfadens das Kapitel steht; ohne Angabe vor dem Ausblick.
 */
after?: ("profile" | "theme" | "process" | "standards" | "outcomes" | "measures" | "indicators" | "stories" | "lessons")
visibility?: Visibility
}
/**
 * Ein Indikator mit Definition, Ausgangswert, Zielen und Messwerten.
 */
export interface Indicator {
id: Id
title: Line
ladder?: Id
/**
 * Stufe der Wirkungstreppe von 1 bis 7, oder input für Mittel und Personal.
 */
step?: ("input" | 1 | 2 | 3 | 4 | 5 | 6 | 7)
definition?: Prose
numerator?: Line
denominator?: Line
unit: Line
/**
 * Welche Entwicklung gewollt ist.
 */
direction: ("up" | "down" | "corridor" | "hold" | "context")
/**
 * ja (true), wenn der Wert über den Zeitraum gezählt wird; dann wird erst der volle Zeitraum mit dem Ziel verglichen.
 */
cumulative?: boolean
/**
 * Der Wert, von dem ausgegangen wird.
 */
baseline?: {
date?: Day
/**
 * Ausgangswert in der Einheit des Indikators.
 */
value?: number
/**
 * Zähler des Anteils.
 */
numerator?: number
/**
 * Nenner des Anteils.
 */
denominator?: number
pending?: Day
note?: Line
}
/**
 * Zielwerte mit Termin; bei einem Bereich mit von und bis.
 * 
 * Items: Ein Ziel.
 */
targets?: {
date: Day
/**
 * Der Zielwert.
 */
value?: number
/**
 * Untere Grenze des Bereichs.
 */
from?: number
/**
 * Obere Grenze des Bereichs.
 */
to?: number
note?: Line
}[]
/**
 * Zulässige Abweichung nach oben und unten, wenn ein Wert gehalten werden soll.
 */
tolerance?: number
source?: Line
method?: Line
/**
 * Wie oft ein neuer Wert vorliegt.
 */
cycle: ("monthly" | "quarterly" | "half-yearly" | "yearly" | "two-yearly" | "once")
responsible?: Id
/**
 * Die erhobenen Werte.
 * 
 * Items: Ein Wert für einen Zeitraum.
 */
measurements?: {
period: Period
/**
 * Der Wert in der Einheit des Indikators.
 */
value?: number
/**
 * Zähler des Anteils.
 */
numerator?: number
/**
 * Nenner des Anteils.
 */
denominator?: number
n?: Count
note?: Line
}[]
/**
 * Werte von anderswo zur Einordnung, nie als Ziel.
 * 
 * Items: Ein Wert von anderswo.
 */
comparison?: {
/**
 * Der Vergleichswert.
 */
value?: number
/**
 * Zähler des Anteils.
 */
numerator?: number
/**
 * Nenner des Anteils.
 */
denominator?: number
/**
 * Jahr, für das der Wert gilt.
 */
year: number
source: Line
}[]
reportFrom?: Count
/**
 * Für welche Planungsräume der Wert gilt; ohne Angabe für alle.
 */
areas?: Id[]
note?: Prose
confirmed?: Confirmed
visibility?: Visibility
}
/**
 * Ein Eintrag im Prozess-Logbuch: der Kopf zwischen den Strichen, darunter freier Text.
 */
export interface Logbook {
date: Day
title: Line
phase?: Id
format: MeetingFormat
/**
 * Wie man sich getroffen hat.
 */
mode?: ("on-site" | "video" | "phone" | "hybrid" | "written")
/**
 * Ob das Treffen stattgefunden hat; ohne Angabe ja.
 */
status?: ("planned" | "held" | "cancelled")
/**
 * Gruppen und Zahl der Personen, keine Namen.
 * 
 * Items: Eine Gruppe mit Zahl der Personen.
 */
participants?: {
group: Id
count?: Count
}[]
/**
 * Was vereinbart oder beschlossen wurde.
 */
decisions?: Line[]
success?: Prose
obstacle?: Prose
/**
 * Abweichung vom Plan.
 */
deviation?: {
reason: Line
effect: Line
}
lesson?: Prose
/**
 * Was als Nächstes geschieht.
 * 
 * Items: Ein nächster Schritt.
 */
nextSteps?: {
text: Line
responsible?: Id
due?: Day
}[]
/**
 * Worauf sich der Eintrag bezieht.
 */
relatesTo?: Id[]
visibility?: Visibility
}
/**
 * Eine vereinbarte Maßnahme mit Zuständigkeit, Terminen, Mitteln, Überprüfung und Ergebnis.
 */
export interface Measure {
id: Id
title: Line
summary?: Prose
/**
 * Kriterien und Standards, zu denen die Maßnahme beiträgt.
 */
addresses?: Id[]
phase?: Id
/**
 * Wo die Maßnahme wirkt; ohne Angabe überall.
 */
areas?: Id[]
status: MeasureStatus
statusReason?: Line
/**
 * Wie sich der Stand entwickelt hat.
 * 
 * Items: Stand zu einem Tag.
 */
progress?: {
date: Day
status: MeasureStatus
note?: Line
}[]
/**
 * Die nächsten und erledigten Schritte.
 * 
 * Items: Ein Arbeitsschritt.
 */
steps?: {
text: Line
due?: Day
done?: Day
}[]
responsible?: Id
/**
 * Gruppen, die mitwirken.
 */
contributors?: Id[]
/**
 * Gruppen, die die Planung mittragen.
 */
carriedBy?: Id[]
start?: Day
due?: Day
/**
 * Was die Maßnahme an Zeit, Stellen und Geld braucht.
 * 
 * Items: Ein Bedarf.
 */
resources?: {
/**
 * Arbeitsstunden.
 */
hours?: number
/**
 * Stellenanteile, zum Beispiel 0.25.
 */
posts?: number
/**
 * Betrag in Euro.
 */
amount?: number
/**
 * Bewilligter Betrag in Euro, wenn er vom beantragten abweicht.
 */
granted?: number
/**
 * Haushaltsjahr.
 */
year?: number
/**
 * ja (true), wenn der Bedarf jedes Jahr anfällt.
 */
recurring?: boolean
source?: Line
budgetLine?: Line
/**
 * Ob die Mittel gesichert sind.
 */
state?: ("requested" | "granted" | "reserved")
note?: Line
}[]
/**
 * Woran zu erkennen ist, dass das Ziel erreicht wird.
 */
recognisedBy?: {
/**
 * Indikatoren, die es zeigen.
 */
indicators?: Id[]
sign?: Line
}
/**
 * Wann und wie die Maßnahme überprüft wird.
 */
review?: {
date?: Day
method?: Line
}
/**
 * Was bei Überprüfungen herauskam.
 * 
 * Items: Eine durchgeführte Überprüfung.
 */
reviews?: {
date: Day
result: Prose
adjustment?: Prose
}[]
/**
 * Passt die Planung zu Arbeitslast, Mitteln und Auftrag?
 */
realityCheck?: {
date?: Day
workload?: Line
funding?: Line
mandate?: Line
/**
 * Ergebnis des Realitätschecks.
 */
result: ("holds" | "adjusted" | "not-yet")
changes?: Prose
}
needsDecision?: Id
/**
 * Maßnahmen, die vorher gelingen müssen.
 */
dependsOn?: Id[]
/**
 * Wie das Angebot genutzt wurde.
 * 
 * Items: Nutzung in einem Zeitraum.
 */
uptake?: {
period: Period
count: Count
unit?: Line
capacity?: Count
note?: Line
}[]
/**
 * ja (true), wenn die Maßnahme nichts anbietet, das gezählt werden könnte.
 */
noUptake?: boolean
/**
 * Erfahrungen aus der Umsetzung.
 * 
 * Items: Eine Erfahrung.
 */
experiences?: {
date?: Day
text: Prose
}[]
result?: Prose
continuation?: Prose
replacedBy?: Id
confirmed?: Confirmed
visibility?: Visibility
}
/**
 * Gruppen, Rollen und Gremien des Netzwerks. Nur Rollen, keine Namen.
 */
export interface Network {
/**
 * Gruppen und Rollen, die mitwirken.
 * 
 * Items: Eine Gruppe oder Rolle.
 */
groups: {
id: Id
title: Line
/**
 * Art der Gruppe.
 */
kind: ("coordination" | "steering" | "working" | "professionals" | "leadership" | "service" | "families" | "volunteers" | "politics" | "support" | "other")
sector?: Line
lead?: Line
/**
 * Wodurch die Gruppe beauftragt ist.
 */
mandate?: {
text: Prose
date?: Day
by?: Line
}
members?: Count
fromPhase?: Id
/**
 * Wo die Gruppe arbeitet; ohne Angabe überall.
 */
areas?: Id[]
note?: Prose
visibility?: Visibility
}[]
}
/**
 * Die Angebote der Frühen Hilfen in der Kommune.
 */
export interface Offers {
/**
 * Die Angebote.
 * 
 * Items: Ein Angebot.
 */
offers: {
id: Id
title: Line
provider: Line
summary?: Prose
/**
 * Wo es das Angebot gibt; ohne Angabe überall.
 */
areas?: Id[]
targetGroup?: Line
access?: Line
capacity?: Line
since?: Day
until?: Day
visibility?: Visibility
}[]
}
/**
 * Was bei wem bewirkt werden soll, in sieben Stufen.
 */
export interface Outcomes {
/**
 * Eine oder mehrere Wirkungstreppen.
 * 
 * Items: Die Wirkungstreppe für eine Zielgruppe.
 */
ladders: {
id: Id
title: Line
targetGroup: Line
/**
 * Die Stufen von 1 bis 7.
 * 
 * Items: Eine Stufe: 1 bis 3 Leistungen, 4 bis 6 Wirkungen bei den Familien, 7 Wirkung in der Gesellschaft.
 */
steps: {
/**
 * Nummer der Stufe.
 */
step: number
goal?: Line
sign?: Line
/**
 * Indikatoren dieser Stufe.
 */
indicators?: Id[]
/**
 * Maßnahmen, die dazu beitragen.
 */
measures?: Id[]
result?: Prose
}[]
/**
 * Wovon wir ausgehen, ohne es belegen zu können.
 */
assumptions?: Line[]
/**
 * Gruppen, mit denen die Ziele abgestimmt sind.
 */
agreedWith?: Id[]
/**
 * Wann und warum die Treppe geändert wurde.
 * 
 * Items: Eine Fortschreibung.
 */
updated?: {
date: Day
reason: Line
}[]
visibility?: Visibility
}[]
}
/**
 * Eine Beschlussvorlage oder Mitteilungsvorlage für die politischen Gremien.
 */
export interface Paper {
id: Id
title: Line
/**
 * Art der Vorlage.
 */
type: ("decision" | "progress")
date?: Day
number?: Line
/**
 * Gremien in der Reihenfolge der Beratung.
 * 
 * Items: Beratung in einem Gremium.
 */
consultations?: {
committee: Id
date: Day
/**
 * Was das Gremium tut.
 */
role: ("preliminary" | "decision" | "information")
/**
 * ja (true) bei öffentlicher Sitzung.
 */
public?: boolean
/**
 * Ergebnis der Beratung.
 */
result?: ("adopted" | "adopted-changed" | "noted" | "postponed" | "rejected")
/**
 * Abstimmungsergebnis.
 */
votes?: {
yes: Count
no: Count
abstain: Count
}
change?: Prose
}[]
deadline?: Day
submittedBy?: Line
leadUnit?: Line
authorUnit?: Line
/**
 * Stellen, die mitzeichnen.
 */
coSign?: Line[]
fileReference?: Line
legalBasis?: Line
/**
 * Ob die Aufgabe pflichtig ist.
 */
obligation?: ("mandatory" | "voluntary")
/**
 * Die Punkte des Beschlussvorschlags.
 * 
 * Items: Ein Punkt des Beschlussvorschlags.
 */
proposal?: {
id: Id
text: Line
/**
 * Maßnahmen, die der Punkt betrifft.
 */
measures?: Id[]
/**
 * Wie weit der Beschluss umgesetzt ist.
 */
state?: ("open" | "in-progress" | "done" | "changed" | "dropped")
stateNote?: Line
}[]
occasion?: Prose
reasons?: Prose
consequences?: Prose
/**
 * Beträge je Jahr.
 * 
 * Items: Ein Betrag für ein Jahr.
 */
finances?: {
/**
 * Haushaltsjahr.
 */
year: number
/**
 * Betrag in Euro.
 */
amount: number
/**
 * Bewilligter Betrag in Euro.
 */
granted?: number
budgetLine?: Line
source?: Line
followUp?: Line
purpose?: Line
}[]
/**
 * ja (true), wenn der Beschluss nichts kostet.
 */
noCost?: boolean
/**
 * Geprüfte Alternativen.
 */
alternatives?: Line[]
/**
 * Abschnitte, die diese Kommune verlangt.
 */
blocks?: {
climate?: Prose
sustainability?: Prose
equality?: Prose
childrensRights?: Prose
participation?: Prose
}
/**
 * Abschnitte, die in qe.yaml unter `documents` als `ownBlocks` stehen, je Kennung.
 */
ownBlocks?: {
[k: string]: Prose
}
deviations?: Prose
outlook?: Prose
/**
 * Anlagen der Vorlage.
 * 
 * Items: Eine Anlage.
 */
attachments?: {
title: Line
path?: FilePath
url?: WebAddress
document?: Id
}[]
/**
 * Standards, Maßnahmen, Indikatoren und frühere Vorlagen, auf denen die Vorlage beruht.
 */
basedOn?: Id[]
confirmed?: Confirmed
visibility?: Visibility
}
/**
 * Womit das Netzwerk weiterarbeiten will, von einer Gruppe an einem Tag gewichtet.
 */
export interface Priority {
date: Day
title?: Line
group: Id
participants?: Count
method?: Line
/**
 * Die gewichteten Anliegen.
 * 
 * Items: Ein gewichtetes Anliegen.
 */
items: {
ref: Id
votes?: Count
urgency?: Level3
effect?: Level3
effort?: Level3
/**
 * Was die Gruppe entschieden hat.
 */
decision: ("now" | "later" | "not-now")
reason?: Line
}[]
visibility?: Visibility
}
/**
 * Der Verlauf des Qualitätsprozesses: Phasen mit Terminen und Ergebnissen, geplante Formate.
 */
export interface Process {
/**
 * Nach welchem Modell gearbeitet wird.
 */
model: ("nzfh" | "nds-werkstatt" | "yearly" | "own")
round?: Line
theme?: Theme
question?: Line
reason?: Prose
/**
 * Die Phasen in ihrer Reihenfolge.
 * 
 * Items: Eine Phase.
 */
phases: {
id: Id
title: Line
/**
 * Geplanter Zeitraum in Monaten.
 */
planned: {
from: Month
to: Month
}
/**
 * Tatsächlicher Zeitraum.
 */
actual?: {
from: Month
to?: Month
}
summary?: Prose
/**
 * Was am Ende der Phase vorliegen soll.
 * 
 * Items: Ein Ergebnis.
 */
deliverables?: {
title: Line
/**
 * Ob es vorliegt.
 */
state: ("open" | "done" | "dropped")
date?: Day
document?: Id
paper?: Id
}[]
/**
 * Warum die Phase länger dauerte oder anders verlief.
 */
deviation?: {
reason: Prose
effect: Prose
}
/**
 * ja (true), wenn die Phase mit einer Beschlussvorlage endet.
 */
decisionPaper?: boolean
}[]
/**
 * Wie viele Treffen welcher Art geplant sind.
 * 
 * Items: Ein Format mit geplanter Zahl.
 */
formats?: {
format: MeetingFormat
planned: Count
note?: Line
}[]
/**
 * Gruppen, deren Sicht in den Prozess gehört.
 */
perspectives?: Id[]
outlook?: Prose
visibility?: Visibility
}
/**
 * Die Datei qe.yaml: Kommune, Maßstäbe und Voreinstellungen des Qualitätsordners.
 */
export interface Settings {
/**
 * Fassung des Ordneraufbaus; derzeit immer 1.
 */
qe: 1
/**
 * Angaben zur Kommune und ihrem Netzwerk.
 */
municipality: {
name: Line
/**
 * Fünf Ziffern für Kreise, acht für Gemeinden, in Anführungszeichen, weil er mit einer Null beginnen kann.
 */
ags: string
/**
 * Bundesland.
 */
state: ("BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH")
network?: Line
summary?: Prose
/**
 * Zahlen zur Kommune, zum Beispiel Bevölkerung, Geburten, Praxen.
 * 
 * Items: Eine Zahl mit Bezeichnung und Stand.
 */
facts?: {
label: Line
/**
 * Die Zahl.
 */
value: number
unit?: Line
/**
 * Jahr, für das die Zahl gilt.
 */
year?: number
source?: Line
}[]
}
/**
 * Die Planungsräume der Kommune.
 * 
 * Items: Ein Planungsraum.
 */
areas?: {
id: Id
title: Line
note?: Prose
}[]
/**
 * Die Qualitätsrahmen, mit denen das Netzwerk arbeitet.
 */
catalogues?: Id[]
/**
 * Die Stufen von der niedrigsten zur höchsten. Ohne Angabe: noch nicht, in Ansätzen, überwiegend, verlässlich.
 * 
 * Items: Eine Stufe der Skala.
 */
ratingScale?: {
id: Id
label: Line
description?: Line
}[]
metFrom?: Id
/**
 * Sichten von weniger Teilnehmenden werden außerhalb der Steuerungsgruppe zusammengefasst oder weggelassen; ohne Angabe 5.
 */
minGroup?: number
/**
 * Zahlen über Familien unter diesem Wert werden angemerkt; ohne Angabe 5.
 */
smallCount?: number
/**
 * Standards, an denen das Netzwerk derzeit arbeitet; ohne Angabe alle.
 */
focus?: Id[]
/**
 * Nach wie vielen Monaten etwas neu angeschaut werden soll.
 */
reviewCycles?: {
/**
 * Monate, nach denen ein Kriterium neu eingeschätzt wird; ohne Angabe 24.
 */
standards?: number
/**
 * Monate, die nach Ablauf eines Erhebungszeitraums bis zum neuen Wert vergehen dürfen; ohne Angabe 3.
 */
indicators?: number
/**
 * Monate ohne Eintrag, nach denen an das Logbuch erinnert wird; ohne Angabe 3.
 */
logbook?: number
}
/**
 * Verfügbare Mittel je Jahr und Herkunft.
 * 
 * Items: Ein Betrag für ein Jahr.
 */
budget?: {
/**
 * Haushaltsjahr.
 */
year: number
source: Line
/**
 * Betrag in Euro.
 */
amount: number
budgetLine?: Line
note?: Line
}[]
/**
 * Politische Gremien, die beraten und entscheiden.
 * 
 * Items: Ein politisches Gremium.
 */
committees?: {
id: Id
title: Line
votes?: Count
/**
 * ja (true), wenn das Gremium in der Regel öffentlich tagt.
 */
public?: boolean
}[]
/**
 * Voreinstellung je Art von Einträgen; ohne Angabe internal. Eine Angabe am Eintrag selbst geht vor.
 */
visibility?: {
standards?: Visibility
assessments?: Visibility
priorities?: Visibility
measures?: Visibility
indicators?: Visibility
logbook?: Visibility
papers?: Visibility
stories?: Visibility
guide?: Visibility
process?: Visibility
network?: Visibility
outcomes?: Visibility
documents?: Visibility
offers?: Visibility
}
/**
 * Namen, die im Ordner stehen dürfen, weil sie öffentlich sind.
 */
privacy?: {
/**
 * Namen öffentlicher Amtspersonen.
 */
officeHolders?: Line[]
/**
 * Orte und Einrichtungen, die wie Namen oder Anschriften aussehen.
 */
places?: Line[]
}
/**
 * Abweichende Einstellungen je Prüfregel.
 */
rules?: {
/**
 * Einstellung einer Prüfregel.
 */
[k: string]: {
/**
 * Wie die Regel gemeldet wird.
 */
severity?: ("error" | "warning" | "info" | "off")
/**
 * Einstellungen der Regel.
 */
options?: {
[k: string]: unknown
}
/**
 * Dateien, für die die Regel nicht gilt.
 */
ignore?: Line[]
}
}
/**
 * Aussehen der erzeugten Dokumente.
 */
documents?: {
organisation?: Line
contact?: Line
/**
 * Leitfarbe als #rrggbb.
 */
colour?: string
/**
 * Absender und Anschrift als Liste: je Zeile des Briefkopfs eine Zeile, die mit `- ` beginnt. Steht oben auf der ersten Seite.
 */
letterhead?: Line[]
logo?: FilePath
font?: Line
/**
 * Dateien einer Schrift in diesem Ordner (TTF oder OTF: normal, fett, kursiv), mit denen PDF gesetzt wird. Ohne Angabe nimmt qe seine eigene Schrift.
 */
fontFiles?: FilePath[]
/**
 * Dokumentvorlagen der Verwaltung in diesem Ordner, deren Formate, Seitenränder, Kopf- und Fußzeilen übernommen werden: für Word eine .docx oder .dotx, für OpenDocument eine .odt oder .ott.
 */
referenceDocs?: FilePath[]
/**
 * Welche ergänzenden Abschnitte Vorlagen haben, in dieser Reihenfolge.
 * 
 * Items: Ein ergänzender Abschnitt.
 */
blocks?: ("finances" | "alternatives" | "climate" | "sustainability" | "equality" | "childrensRights" | "participation")[]
/**
 * Abschnitte, die nur diese Kommune verlangt. Ihr Text steht in der Vorlage unter `ownBlocks`.
 * 
 * Items: Ein Abschnitt mit eigener Überschrift.
 */
ownBlocks?: {
id: Id
title: Line
/**
 * Der Block, hinter dem er steht; ohne Angabe hinter allen.
 */
after?: ("finances" | "alternatives" | "climate" | "sustainability" | "equality" | "childrensRights" | "participation")
}[]
/**
 * Wie die Teile einer Vorlage in dieser Kommune heißen.
 */
headings?: {
consultations?: Line
proposal?: Line
occasion?: Line
reasons?: Line
standing?: Line
consequences?: Line
earlier?: Line
deviations?: Line
outlook?: Line
basis?: Line
finances?: Line
alternatives?: Line
climate?: Line
sustainability?: Line
equality?: Line
childrensRights?: Line
participation?: Line
attachments?: Line
signatures?: Line
}
}
/**
 * Eigene Botschaften für die Seite, die qe report brief erstellt. Sie erscheinen für diese Lesenden und für engere Kreise, also bitte nur hineinschreiben, was diese Lesenden erfahren dürfen.
 */
briefs?: {
politics?: Brief
partners?: Brief
families?: Brief
network?: Brief
}
}
export interface Brief {
/**
 * Ein bis drei eigene Botschaften in ihrer Reihenfolge. Sie stehen vorn; was bis drei fehlt, ergänzt qe: was zuletzt gelang, was die Zahlen sagen, was als Nächstes ansteht.
 * 
 * Items: Eine Botschaft mit höchstens zwei oder drei Sätzen dazu.
 */
messages?: {
/**
 * Die Botschaft in einem kurzen Satz, höchstens 90 Zeichen.
 */
title: string
/**
 * Zwei oder drei Sätze dazu, höchstens 320 Zeichen.
 */
text?: string
}[]
/**
 * Worum die Lesenden gebeten werden, höchstens 320 Zeichen.
 */
ask?: string
picture?: Id
}
/**
 * Ein Qualitätsstandard oder eine Dimension mit den Kriterien, die das Netzwerk selbst vereinbart hat.
 */
export interface Standard {
id: Id
/**
 * Nummer im Katalog, in Anführungszeichen, zum Beispiel "1.5".
 */
number?: string
title: Line
summary?: Prose
source?: Id
circle?: Id
dimension?: Id
/**
 * Themen, zu denen der Standard gehört; ohne Angabe gilt der Vorschlag des Katalogs, mit [] gehört er zu keinem.
 */
themes?: Theme[]
/**
 * Monate, nach denen neu eingeschätzt wird; ohne Angabe gilt qe.yaml.
 */
reviewCycle?: number
/**
 * Was nötig ist, damit es überhaupt gelingt.
 */
minimum?: Criterion[]
/**
 * Was darüber hinaus angestrebt wird.
 */
vision?: Criterion[]
/**
 * Entwicklungsziele einer Dimension des Qualitätsrahmens; sie haben keine Stufe, sondern ein Profil.
 */
goals?: Criterion[]
/**
 * Hinweise zur Umsetzung aus der eigenen Erfahrung.
 */
tips?: Line[]
/**
 * Beispiele, von denen sich lernen lässt.
 * 
 * Items: Ein Beispiel guter Praxis.
 */
goodPractice?: {
title: Line
text?: Prose
url?: WebAddress
}[]
visibility?: Visibility
}
/**
 * Eine überprüfbare Aussage darüber, woran die Qualität zu erkennen ist.
 */
export interface Criterion {
id: Id
text: Line
/**
 * ja (true), wenn eine Einschätzung als erreicht eine Grundlage nennen soll.
 */
evidenceRequired?: boolean
note?: Prose
/**
 * Das Kriterium gilt ab diesem Tag nicht mehr; es bleibt wegen der früheren Einschätzungen stehen.
 */
retired?: {
date: Day
reason: Line
/**
 * Kennungen der Kriterien, die an seine Stelle treten; Einschätzungen gehen nicht über.
 */
replacedBy?: Id[]
}
}
/**
 * Eine Geschichte, die zeigt, was sich für Familien geändert hat: der Kopf zwischen den Strichen, darunter der Text.
 */
export interface Story {
title: Line
date?: Day
/**
 * Woher die Geschichte stammt.
 */
basis: ("composite" | "consented")
/**
 * Worauf sich die Geschichte bezieht.
 */
relatesTo?: Id[]
/**
 * Wo sie spielt.
 */
areas?: Id[]
visibility?: Visibility
}
