# Informationsblatt für Datenschutz und Personalrat

Qualitätsordner {{md name}}, {{md network}}. Erzeugt von qe {{version}} aus den Einstellungen in `qe.yaml`; nach einer
Änderung dort erneuert es `qe init --update`. Dieses Blatt beschreibt das Werkzeug. Es ersetzt keine rechtliche Prüfung.

## Wozu der Ordner dient

Das Netzwerk arbeitet an der Qualität der Frühen Hilfen: einschätzen, Unterschiede besprechen, Maßnahmen vereinbaren, überprüfen.
Gegenstand sind Strukturen, Abläufe und Angebote, nicht einzelne Familien und nicht die Leistung einzelner Beschäftigter.

## Was festgehalten wird

| Was | In welcher Form |
| --- | --- |
| Gruppen und Zuständigkeiten | als Rolle („Leitung des Jugendamts“), mit der Zahl der Mitglieder, ohne Namen |
| Einschätzungen | je Gruppe: wie viele Teilnehmende welche Stufe nannten, oder die gemeinsame Einschätzung |
| Maßnahmen, Beschlüsse, Termine | mit zuständiger Rolle |
| Zahlen | Summen und Anteile, zum Beispiel erreichte Familien im Jahr |
| Logbuch | was in einer Sitzung herauskam, welche Rollen dabei waren |
| Geschichten | aus mehreren Erfahrungen verdichtet oder mit Einwilligung der Familie |

**Nicht** in den Ordner gehören Namen von Familien, Kindern und Beschäftigten, Geburtsdaten, Anschriften, Telefonnummern, private
E-Mail-Adressen, Bankverbindungen, Aktenzeichen und Schilderungen, aus denen eine Familie zu erkennen ist. Ausgenommen sind nur
Namen öffentlicher Amtspersonen und Orte, die in `qe.yaml` unter „privacy“ ausdrücklich genannt sind.

## Wer was sieht

Wer auf das Projekt zugreifen darf, sieht alle Dateien. Den Zugriff regeln die Rechte in GitLab oder GitHub; wir empfehlen ein nicht
öffentliches Projekt. Für erzeugte Papiere gilt zusätzlich diese Einstellung:

| Art von Einträgen | sichtbar für |
| --- | --- |
{{#each visibility}}
| {{title}} | {{audience}} |
{{/each}}

Die Kreise schließen einander ein: Steuerungsgruppe, Netzwerk, Land und andere Kommunen, Öffentlichkeit. Ein einzelner Eintrag kann davon
abweichen. Papiere für einen Kreis enthalten von weniger sichtbaren Einträgen weder Titel noch Kennung.

## Kleine Zahlen

- Sichten von weniger als **{{minGroup}}** Teilnehmenden werden außerhalb der Steuerungsgruppe mit anderen kleinen Gruppen
  zusammengefasst oder weggelassen.
- Zahlen über Familien unter **{{smallCount}}** werden bei der Prüfung angemerkt. Ein Indikator kann eine eigene Untergrenze haben, unter der
  sein Wert nicht berichtet wird (`reportFrom`).

## Was technisch vorgesorgt ist

- Vor dem Festhalten, bei jeder Prüfung und in der Pipeline sucht das Programm nach E-Mail-Adressen, Telefonnummern, Bankverbindungen, Geburtsdaten,
  Aktenzeichen, Anschriften und Namen mit Anrede. Es findet nicht alles; die Sorgfalt der Schreibenden bleibt nötig.
- Das Programm arbeitet auf dem Rechner oder in der Pipeline, ohne Benutzerkonto und ohne Verbindung zu anderen Diensten.
  Es sendet keine Nutzungsdaten.
- Es wertet keine Personen aus: keine Ranglisten, keine Übersichten nach Person, keine Liste verspäteter Aufgaben je Rolle. Wer eine Datei geändert
  hat, kommt in keinem Papier vor.

## Was der Personalrat wissen sollte

Git speichert zu jeder Änderung Name und E-Mail-Adresse der Person, wie sie am Rechner oder in GitLab eingestellt sind, und den Zeitpunkt. Das
gehört zum Verfahren git und lässt sich nicht abschalten; qe liest und zeigt es nicht. GitLab und GitHub selbst können Übersichten darüber anzeigen.
Wir empfehlen, schriftlich zu vereinbaren, dass diese Angaben nicht zur Kontrolle von Verhalten und Leistung genutzt werden, und
dienstliche Funktionsadressen zu verwenden, wo es geht.

## Wie lange es aufbewahrt wird

Frühere Stände bleiben in der Geschichte des Projekts, solange es das Projekt gibt, auch wenn eine Datei geändert oder gelöscht wird. Deshalb wird
geprüft, **bevor** etwas festgehalten wird. Papiere der Pipeline löscht GitLab nach drei Monaten; die
der letzten Pipeline behält es je nach Einstellung länger. Was zu tun ist, wenn doch
etwas Personenbezogenes hineingelangt ist, steht in
[personenbezogene-daten-veroeffentlicht.md](personenbezogene-daten-veroeffentlicht.md).

## Rechtlicher Rahmen, soweit er das Werkzeug betrifft

- § 79a SGB VIII verpflichtet die öffentlichen Träger der Jugendhilfe, Grundsätze und Maßstäbe der Qualität weiterzuentwickeln,
  anzuwenden und regelmäßig zu überprüfen.
- Für Sozialdaten gelten §§ 61 bis 65 SGB VIII, daneben die Datenschutz-Grundverordnung (DSGVO). Der Ordner ist so angelegt, dass er
  keine Sozialdaten von Familien enthält.
- Quellen: Gesetzestexte unter gesetze-im-internet.de; DSGVO: Verordnung (EU) 2016/679. Was vor Ort außerdem gilt (Dienstvereinbarung,
  Verzeichnis von Verarbeitungstätigkeiten), klären die oder der Datenschutzbeauftragte und der Personalrat.
