/** What can be wrong with YAML and front matter. */
export interface YamlFindings {
  'yaml-syntax': { readonly code: string; readonly detail: string };
  'yaml-duplicate-key': { readonly key: string };
  'yaml-documents': object;
  'yaml-alias': object;
  'front-matter-missing': object;
  'front-matter-unclosed': object;
  'front-matter-language': { readonly language: string };
}
