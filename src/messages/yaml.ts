/** What the YAML parser's codes mean to somebody who is no programmer. */
export const yamlProblems: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'Ein Verweis mit * darf keine Zusätze haben.',
  BAD_ALIAS: 'Ein * am Anfang wird als Verweis gelesen. Text, der mit * beginnt, bitte in Anführungszeichen setzen.',
  BAD_COLLECTION_TYPE: 'Der Zusatz mit ! passt nicht zu diesem Eintrag. Bitte den Zusatz löschen.',
  BAD_DIRECTIVE: 'Eine Zeile beginnt mit %. Text, der mit % beginnt, bitte in Anführungszeichen setzen.',
  BAD_DQ_ESCAPE:
    'In doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein. Bitte \\\\ schreiben oder einfache Anführungszeichen nehmen.',
  BAD_INDENT:
    'Die Einrückung passt nicht zu den Zeilen darüber. Bitte mit Leerzeichen genauso weit einrücken wie die Nachbarzeilen.',
  BAD_PROP_ORDER: 'Zeichen wie & oder ! stehen an der falschen Stelle. Text damit bitte in Anführungszeichen setzen.',
  BAD_SCALAR_START:
    'Der Text beginnt mit einem Zeichen, das hier eine besondere Bedeutung hat (etwa @, `, % oder &). Bitte in Anführungszeichen setzen.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier steht ein Doppelpunkt zu viel oder eine Einrückung fehlt. Text mit „: “ bitte in Anführungszeichen setzen.',
  BLOCK_IN_FLOW: 'Innerhalb von [ ] oder { } fehlt ein Komma, oder es steht dort eine Liste mit Strichen.',
  IMPOSSIBLE: 'Diese Stelle ist nicht lesbar. Bitte die Schreibweise prüfen.',
  KEY_OVER_1024_CHARS: 'Der Feldname ist zu lang; wahrscheinlich fehlt ein Anführungszeichen oder ein Zeilenumbruch.',
  MISSING_CHAR: 'Ein Zeichen fehlt, zum Beispiel ein Komma, ein Doppelpunkt nach dem Feldnamen oder ein Leerzeichen vor #.',
  MULTILINE_IMPLICIT_KEY:
    'Ein Feldname geht über mehrere Zeilen; wahrscheinlich fehlt ein Doppelpunkt, das Leerzeichen dahinter, oder die Folgezeile ist nicht eingerückt.',
  MULTIPLE_ANCHORS: 'Zeichen wie & stehen mehrfach. Text damit bitte in Anführungszeichen setzen.',
  MULTIPLE_TAGS: 'Zeichen wie ! stehen mehrfach. Text damit bitte in Anführungszeichen setzen.',
  NON_STRING_KEY: 'Ein Feldname muss ein Text sein. Eine Zahl als Name bitte in Anführungszeichen setzen.',
  RESOURCE_EXHAUSTION: 'Die Datei ist zu tief verschachtelt.',
  TAB_AS_INDENT: 'Eingerückt wird mit Leerzeichen, nicht mit dem Tabulator. Bitte den Tabulator durch zwei Leerzeichen ersetzen.',
  TAG_RESOLVE_FAILED: 'Ein ! am Anfang hat eine besondere Bedeutung. Text, der mit ! beginnt, bitte in Anführungszeichen setzen.',
  UNCLOSED_BRACKET: 'Die Klammer wird nicht geschlossen. Bitte am Ende der Angabe ] oder } ergänzen.',
  UNCLOSED_QUOTE: 'Das Anführungszeichen wird nicht geschlossen. Bitte am Ende des Textes dasselbe Zeichen ergänzen.',
  UNEXPECTED_TOKEN:
    'Hier steht etwas, das nicht an diese Stelle gehört. Oft fehlt davor ein Anführungszeichen oder eine Einrückung.',
};
