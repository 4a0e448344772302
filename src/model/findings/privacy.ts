/** What may tell of a person. `shown` is no more than the beginning of what was found. */
export interface PrivacyFindings {
  'privacy-email': { readonly shown: string };
  'privacy-phone': { readonly shown: string };
  'privacy-iban': { readonly shown: string };
  'privacy-birth-date': { readonly shown: string };
  'privacy-case-number': { readonly shown: string };
  'privacy-address': { readonly shown: string };
  'privacy-name': { readonly shown: string };
  'privacy-small-group': { readonly count: number; readonly minGroup: number };
  'privacy-small-count': { readonly count: number; readonly smallCount: number; readonly kind: 'uptake' | 'measurement' };
}
