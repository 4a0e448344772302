# Was tun, wenn personenbezogene Daten hochgeladen wurden?

Für die IT, die das Projekt betreut, und für alle, die es bemerken. Ruhig, in dieser Reihenfolge. **Ein neuer Commit, der die Stelle
löscht, genügt nicht:** Der alte Stand bleibt in der Geschichte.

## 1. Anhalten

- Niemand lädt weiter hoch, führt Merge Requests zusammen oder holt den Stand ab. Laufende Pipelines und Spiegelungen anhalten.
- Das Projekt auf „privat“ stellen, eine veröffentlichte Seite (Pages) abschalten, das Anlegen von Kopien (Forks) unterbinden.
- Aufschreiben, **ohne die Daten selbst zu wiederholen**: Datei, Commit, seit wann, wer darauf zugreifen konnte, wer es wann bemerkt hat. Die Daten
  nicht in Tickets, Chats oder E-Mails kopieren.

Ist der Commit nur auf dem eigenen Rechner und **noch nicht hochgeladen**: `git reset --soft HEAD~1`, die Stelle berichtigen, neu
festhalten, danach `git reflog expire --expire=now --all` und `git gc --prune=now`. Das gilt, wenn es der letzte Commit war; sonst hilft die IT.

## 2. Informieren, sofort

- Leitung und die oder den **Datenschutzbeauftragten**. Sie entscheiden, ob es eine Verletzung des Schutzes personenbezogener Daten ist.
- Die Meldung an die Aufsichtsbehörde muss nach Art. 33 DSGVO unverzüglich und möglichst binnen **72 Stunden** nach Bekanntwerden erfolgen, außer die
  Verletzung führt voraussichtlich nicht zu einem Risiko für die Betroffenen. Die Frist läuft, während aufgeräumt wird, also zuerst
  informieren, auch wenn noch nicht alles bekannt ist.
- Ob die Betroffenen (Art. 34 DSGVO) oder weitere Stellen zu benachrichtigen sind, klären ebenfalls die Datenschutzbeauftragten.
- Die Netzwerkkoordination, damit sie die Beteiligten verständigt.

## 3. Zugangsdaten ersetzen

Waren Passwörter, Schlüssel oder Zugangstoken dabei, gelten sie als bekannt: sperren und neu ausstellen, bevor aufgeräumt wird.

## 4. Aus der Geschichte entfernen

Vorher alle offenen Merge Requests schließen und den Umfang klären: Welche Dateien, welche Zweige, welche Tags? Zum Beispiel
`git log --all --oneline -- pfad/zur/datei`.

**GitLab (openCode), bevorzugt:** Als Eigentümerin oder Eigentümer des Projekts unter **Einstellungen, Repository, Repository-Wartung**
(Repository maintenance) die betroffenen Inhalte entfernen: **Remove blobs** für ganze Dateistände, **Redact text** für einzelne Textstellen. Nach der
Dokumentation von GitLab ist das der Weg für vertrauliche Inhalte, weil git allein nicht alles erreicht, was GitLab zwischenspeichert. Danach
**Einstellungen, Allgemein, Erweitert**: Housekeeping ausführen und nicht erreichbare Objekte entfernen (Prune unreachable objects).

**Wo es das nicht gibt** (ältere GitLab-Fassung, andere Server): mit [git filter-repo](https://github.com/newren/git-filter-repo) in einem frischen Klon.

```sh
git clone --bare <Adresse-des-Projekts> bereinigt.git
cd bereinigt.git
# eine ganze Datei aus allen Ständen nehmen
git filter-repo --invert-paths --path pfad/zur/datei
# oder Textstellen ersetzen; die Liste außerhalb des Projekts anlegen und danach vernichten
git filter-repo --replace-text ../ersetzen.txt
# geschützte Zweige vorübergehend freigeben, dann
git remote add origin <Adresse-des-Projekts>   # nur, wenn filter-repo ihn entfernt hat
git push --force origin 'refs/heads/*' 'refs/tags/*'
```

Wurde eine Datei umbenannt, jeden früheren Namen mit `--path` nennen. In GitLab danach unter Repository-Wartung die Datei
`filter-repo/commit-map` hochladen, damit auch interne Verweise auf alte Stände verschwinden, und Housekeeping wie oben. Auf
GitHub bleiben alte Stände über ihre Nummer und in Pull Requests erreichbar, bis der Support sie entfernt: dort melden.

**Ist das Projekt jung oder der Fall schwer,** ist ein neues Projekt oft der sicherste Weg: den bereinigten Stand dort hochladen, das alte löschen
(und darauf achten, dass die Löschung nicht nur vorgemerkt ist).

## 5. Was git nicht erreicht

- **Merge Requests:** Änderungsansichten, Kommentare und verworfene Zweige behält der Server. Betroffene Merge Requests löschen (GitLab: nur
  Eigentümerinnen und Eigentümer), auf GitHub über den Support.
- **Pipelines:** Protokolle, Artefakte („Papiere“), Testberichte, Zwischenspeicher (Cache) und veröffentlichte Seiten löschen.
- **Kopien:** Forks, Spiegel, eingebundene Projekte. Die Betreibenden anschreiben und sich die Löschung bestätigen lassen.
- **Klone auf Rechnern:** löschen und **neu klonen**. Nicht abholen und zusammenführen (`git pull`), sonst kommt die alte Geschichte mit dem nächsten
  Hochladen zurück. Auch der Ordner `ausgabe`, Papierkorb, lokale Versionen des Editors und Netzlaufwerke gehören dazu.
- **Datensicherungen** des Servers und der Rechner: mit der zuständigen Stelle klären, bis wann sie überschrieben sind, und das vermerken.
- **E-Mails:** Benachrichtigungen von GitLab oder GitHub können Auszüge enthalten. Ebenso weitergegebene Papiere und Suchmaschinen bei
  öffentlichen Seiten.

## 6. Nachsehen

In einem frischen Klon: `git log --all --oneline -- pfad/zur/datei` bleibt leer. Den alten Commit in der Weboberfläche über seine Nummer aufrufen: Er
ist nicht mehr zu finden. Einige Tage später noch einmal.

## 7. Daraus lernen

Ohne Schuldfrage: Wie kam es dazu? Lief die Prüfung vor dem Commit (`git config core.hooksPath {{hooksPath}}`)? Fehlt eine Verabredung, was wohin
gehört? Den Vorfall nach den örtlichen Regeln dokumentieren; ins Logbuch kommt höchstens die neue Verabredung.
