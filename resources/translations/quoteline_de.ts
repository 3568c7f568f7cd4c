<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Quoteline</name>
    <message>
        <source>told {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>berichtet von {name}</translation>
    </message>
    <message>
        <source>Denied: </source>
        <extracomment>domain/rows</extracomment>
        <translation>Bestritten: </translation>
    </message>
    <message>
        <source>Would not say: </source>
        <extracomment>domain/rows</extracomment>
        <translation>Wollte nicht sagen: </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>APA, 7. Auflage</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>MLA, 9. Auflage</translation>
    </message>
    <message>
        <source>Chicago, 17th edition, notes</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Chicago, 17. Auflage, Anmerkungen</translation>
    </message>
    <message>
        <source>“{style}” is no citation style; known are {known}, and templates of your own.</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>„{style}“ ist kein Zitierstil; bekannt sind {known} und eigene Vorlagen.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (.csv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSV, für Tabellenprogramme (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (.tsv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Tabulatorgetrennt (.tsv)</translation>
    </message>
    <message>
        <source>Workbook, for spreadsheets (.xlsx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Arbeitsmappe, für Tabellenprogramme (.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines, for programs (.jsonl)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>JSON-Zeilen, für Programme (.jsonl)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Web page with search and timeline (.html)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Webseite mit Suche und Zeitleiste (.html)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>OpenDocument-Text (.odt)</translation>
    </message>
    <message>
        <source>RIS, for reference managers (.ris)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>RIS, für Literaturverwaltungen (.ris)</translation>
    </message>
    <message>
        <source>BibTeX (.bib)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>BibTeX (.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON, for citations (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSL-JSON, für Quellenangaben (.json)</translation>
    </message>
    <message>
        <source>TimelineJS (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>TimelineJS (.json)</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Kalender (.ics)</translation>
    </message>
    <message>
        <source>“{format}” is not a format for quotations; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>„{format}“ ist kein Format für Zitate; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The name does not tell the format; give it with --format: {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Der Name verrät das Format nicht; geben Sie es mit --format an: {known}.</translation>
    </message>
    <message>
        <source>“{dates}” is no way to write days; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>„{dates}“ ist keine Schreibweise für Tage; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{format} is no text; write it to a file with -o.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>{format} ist kein Text; schreiben Sie es mit -o in eine Datei.</translation>
    </message>
    <message>
        <source>There is no column {names} in {format}; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>In {format} gibt es keine Spalte {names}; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>No column was chosen; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Keine Spalte wurde gewählt; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The clock of this machine says a year before 1980, which no document can. Set it first.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>Die Uhr dieses Rechners nennt ein Jahr vor 1980, das in keinem Dokument stehen kann. Stellen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>These are too many quotations for a document; choose a web page or a spreadsheet.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>Das sind zu viele Zitate für ein Dokument; wählen Sie eine Webseite oder eine Tabelle.</translation>
    </message>
    <message>
        <source>A table cannot be written as “{format}”; known are {known}.</source>
        <extracomment>exporters/rows</extracomment>
        <translation>Eine Tabelle lässt sich nicht als „{format}“ schreiben; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without any day {n:is|are} left out.</source>
        <extracomment>exporters/storylines</extracomment>
        <translation>{n} {n:Zitat ohne Tag wird|Zitate ohne Tag werden} ausgelassen.</translation>
    </message>
    <message>
        <source>A template has up to {longest} letters; this one has more.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Eine Vorlage hat höchstens {longest} Zeichen; diese hat mehr.</translation>
    </message>
    <message>
        <source>A brace in the template has no partner; for a brace itself, write it twice in a row.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Eine geschweifte Klammer in der Vorlage hat kein Gegenstück; für eine Klammer selbst schreiben Sie sie zweimal hintereinander.</translation>
    </message>
    <message>
        <source>The template has a place “{name}” that there is not; there are {known}.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Die Vorlage hat einen Platz „{name}“, den es nicht gibt; es gibt {known}.</translation>
    </message>
    <message>
        <source>{n} {n:cell|cells} held more than {most} letters, which is all that a spreadsheet takes, and {n:was|were} cut. Other formats hold them whole.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:Zelle hatte|Zellen hatten} mehr als {most} Zeichen, mehr fasst ein Tabellenprogramm nicht, und {n:wurde|wurden} gekürzt. Andere Formate fassen sie ganz.</translation>
    </message>
    <message>
        <source>{n} {n:address is|addresses are} text and no link: a sheet takes no more.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:Adresse ist|Adressen sind} Text und kein Link: mehr nimmt ein Blatt nicht auf.</translation>
    </message>
    <message>
        <source>One sheet does not hold all rows; there are {n}.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>Ein Blatt fasst nicht alle Zeilen; es sind {n}.</translation>
    </message>
    <message>
        <source>it leads to an address that is none</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>sie führt zu einer Adresse, die keine ist</translation>
    </message>
    <message>
        <source>this is not an address of the web</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>das ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched, not “{scheme}:”</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>nur http- und https-Adressen werden abgerufen, nicht „{scheme}:“</translation>
    </message>
    <message>
        <source>an address with a name or a password in it is not fetched</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>eine Adresse mit einem Namen oder Passwort darin wird nicht abgerufen</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>„{host}“ ist kein Name eines Servers</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server takes no connection, or there is no connection</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>der Server nimmt keine Verbindung an, oder es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>it leads from one address to the next, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>sie führt endlos von einer Adresse zur nächsten</translation>
    </message>
    <message>
        <source>the server sends nothing</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>der Server sendet nichts</translation>
    </message>
    <message>
        <source>it leads back to itself, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>sie führt endlos zu sich selbst zurück</translation>
    </message>
    <message>
        <source>it leads from a secure address (https) to one that is not</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>sie führt von einer sicheren Adresse (https) zu einer unsicheren</translation>
    </message>
    <message>
        <source>nobody vouches that this is {host}: its certificate is not valid ({why})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>niemand bürgt dafür, dass dies {host} ist: das Zertifikat ist nicht gültig ({why})</translation>
    </message>
    <message>
        <source>no secure connection to {host} can be made</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>eine sichere Verbindung zu {host} ist nicht möglich</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>die Antwort brach vor ihrem Ende ab</translation>
    </message>
    <message>
        <source>the server broke off the connection</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>der Server brach die Verbindung ab</translation>
    </message>
    <message>
        <source>the answer of the server makes no sense ({error})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>die Antwort des Servers ergibt keinen Sinn ({error})</translation>
    </message>
    <message>
        <source>it is neither a page nor a feed ({kind})</source>
        <extracomment>fetching/media</extracomment>
        <translation>das ist weder eine Seite noch ein Feed ({kind})</translation>
    </message>
    <message>
        <source>{host} leads into this machine or its own network ({number}), which is not asked</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>{host} führt in diesen Rechner oder in dessen Netz ({number}), das nicht befragt wird</translation>
    </message>
    <message>
        <source>there is no server called {host}, or there is no connection</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>es gibt keinen Server namens {host}, oder es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>the server does not let everybody read this ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>der Server lässt das nicht jeden lesen ({code})</translation>
    </message>
    <message>
        <source>there is nothing at this address ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>unter dieser Adresse ist nichts ({code})</translation>
    </message>
    <message>
        <source>it is gone for good ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>sie ist endgültig weg ({code})</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>der Server bittet darum, eine Weile in Ruhe gelassen zu werden ({code})</translation>
    </message>
    <message>
        <source>the server has a fault of its own ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>der Server hat selbst einen Fehler ({code})</translation>
    </message>
    <message>
        <source>the server gives no page and no feed ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>der Server gibt keine Seite und keinen Feed ({code})</translation>
    </message>
    <message>
        <source>it comes packed in a way that is not known (“{how}”)</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>sie kommt auf unbekannte Weise gepackt („{how}“)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>sie ist größer als {size} MB</translation>
    </message>
    <message>
        <source>what came is damaged and cannot be unpacked</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>was kam, ist beschädigt und kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds</source>
        <extracomment>fetching/watch</extracomment>
        <translation>es dauerte länger als {n} Sekunden</translation>
    </message>
    <message>
        <source>it is not a ZIP file, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>sie ist keine ZIP-Datei oder beschädigt</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>importers/archive</extracomment>
        <translation>sie ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>it is damaged inside the archive</source>
        <extracomment>importers/archive</extracomment>
        <translation>sie ist im Archiv beschädigt</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <extracomment>importers/archive</extracomment>
        <translation>ihr Inhaltsverzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>sie ist nicht mit gzip gepackt oder beschädigt</translation>
    </message>
    <message>
        <source>it is no table</source>
        <extracomment>importers/columns</extracomment>
        <translation>sie ist keine Tabelle</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one article</source>
        <extracomment>importers/decoding</extracomment>
        <translation>sie ist größer als {size} MB, zu groß für einen Artikel</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>sie ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>sie ist keine Textdatei</translation>
    </message>
    <message>
        <source>it is not a text file, or in an unknown encoding</source>
        <extracomment>importers/decoding</extracomment>
        <translation>sie ist keine Textdatei oder in einer unbekannten Kodierung</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <extracomment>importers/documents</extracomment>
        <translation>sie enthält keinen Text</translation>
    </message>
    <message>
        <source>the feed holds only a summary of it, not the article</source>
        <extracomment>importers/entries</extracomment>
        <translation>der Feed enthält nur eine Zusammenfassung davon, nicht den Artikel</translation>
    </message>
    <message>
        <source>the book names this page and does not hold it</source>
        <extracomment>importers/epub</extracomment>
        <translation>das Buch nennt diese Seite und enthält sie nicht</translation>
    </message>
    <message>
        <source>its text is locked against copying</source>
        <extracomment>importers/epub_book</extracomment>
        <translation>ihr Text ist gegen Kopieren gesperrt</translation>
    </message>
    <message>
        <source>it is no feed, or too damaged to be read as one</source>
        <extracomment>importers/feeds</extracomment>
        <translation>das ist kein Feed, oder zu beschädigt, um als einer gelesen zu werden</translation>
    </message>
    <message>
        <source>the feed breaks off before its end: what stands before is read</source>
        <extracomment>importers/feeds</extracomment>
        <translation>der Feed bricht vor seinem Ende ab: was davor steht, wird gelesen</translation>
    </message>
    <message>
        <source>this feed could not be understood ({error})</source>
        <extracomment>importers/feeds</extracomment>
        <translation>dieser Feed war nicht zu verstehen ({error})</translation>
    </message>
    <message>
        <source>the feed has no entries now</source>
        <extracomment>importers/feeds</extracomment>
        <translation>der Feed hat jetzt keine Einträge</translation>
    </message>
    <message>
        <source>row {number} has no text</source>
        <extracomment>importers/fields</extracomment>
        <translation>Zeile {number} enthält keinen Text</translation>
    </message>
    <message>
        <source>that is not the name of a file</source>
        <extracomment>importers/files</extracomment>
        <translation>das ist kein Dateiname</translation>
    </message>
    <message>
        <source>files ending in {ending} are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>Dateien, die auf {ending} enden, werden nicht gelesen; bekannt sind {known}</translation>
    </message>
    <message>
        <source>files without an ending such as .txt are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>Dateien ohne Endung wie .txt werden nicht gelesen; bekannt sind {known}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>importers/formats</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>importers/formats</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>importers/formats</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON Feed</source>
        <extracomment>importers/formats</extracomment>
        <translation>JSON Feed</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>importers/formats</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>importers/formats</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>importers/formats</extracomment>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>importers/formats</extracomment>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>importers/formats</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text in one file</source>
        <extracomment>importers/formats</extracomment>
        <translation>OpenDocument-Text in einer Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>importers/formats</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>File packed with gzip</source>
        <extracomment>importers/formats</extracomment>
        <translation>Mit gzip gepackte Datei</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>importers/formats</extracomment>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Web page saved whole</source>
        <extracomment>importers/formats</extracomment>
        <translation>Vollständig gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>importers/formats</extracomment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>importers/formats</extracomment>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Feed (RSS, Atom)</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <extracomment>importers/formats</extracomment>
        <translation>Liste von Feeds</translation>
    </message>
    <message>
        <source>News in XML (NITF)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Nachrichten in XML (NITF)</translation>
    </message>
    <message>
        <source>News in XML (NewsML)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Nachrichten in XML (NewsML)</translation>
    </message>
    <message>
        <source>no article text was found on this page</source>
        <extracomment>importers/html</extracomment>
        <translation>auf dieser Seite wurde kein Artikeltext gefunden</translation>
    </message>
    <message>
        <source>this page could not be understood ({error})</source>
        <extracomment>importers/html</extracomment>
        <translation>diese Seite war nicht zu verstehen ({error})</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known ({how})</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>sie ist auf unbekannte Weise gepackt ({how})</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>entpackt ist sie größer als {size} MB</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <extracomment>importers/mail</extracomment>
        <translation>sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>sie ist größer als {size} MB, zu groß für eine Mail</translation>
    </message>
    <message>
        <source>it has more than {n} lines, too many for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>sie hat mehr als {n} Zeilen, zu viele für eine Mail</translation>
    </message>
    <message>
        <source>its parts lie too deep inside each other, or are too many</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>ihre Teile liegen zu tief ineinander, oder es sind zu viele</translation>
    </message>
    <message>
        <source>it is not a mail, or it is damaged</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>sie ist keine Mail oder beschädigt</translation>
    </message>
    <message>
        <source>no mail begins in it: it is no mailbox</source>
        <extracomment>importers/mailbox</extracomment>
        <translation>keine Mail beginnt darin: sie ist keine Mailbox</translation>
    </message>
    <message>
        <source>it has no column “{name}”; its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>sie hat keine Spalte „{name}“; ihre Spalten sind: {columns}</translation>
    </message>
    <message>
        <source>its first row names no column "text", "body" or "content"; say which one holds the text (on the command line: --map text=COLUMN); its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>ihre erste Zeile nennt keine Spalte „text“, „body“ oder „content“; sagen Sie, welche den Text enthält (auf der Befehlszeile: --map text=SPALTE); ihre Spalten sind: {columns}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"; say which one holds the text (on the command line: --map text=FIELD); its fields are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>sie enthält keine Artikel: nirgends steht ein Feld „text“, „body“ oder „content“; sagen Sie, welches den Text enthält (auf der Befehlszeile: --map text=FELD); ihre Felder sind: {columns}</translation>
    </message>
    <message>
        <source>it brings a document type definition, which no such document needs</source>
        <extracomment>importers/markup</extracomment>
        <translation>sie bringt eine Dokumenttypdefinition mit, die kein solches Dokument braucht</translation>
    </message>
    <message>
        <source>it holds no page</source>
        <extracomment>importers/mhtml</extracomment>
        <translation>sie enthält keine Seite</translation>
    </message>
    <message>
        <source>its XML is damaged or breaks off (line {line})</source>
        <extracomment>importers/news_items</extracomment>
        <translation>ihr XML ist beschädigt oder bricht ab (Zeile {line})</translation>
    </message>
    <message>
        <source>it is no text ({kind})</source>
        <extracomment>importers/newsml</extracomment>
        <translation>sie ist kein Text ({kind})</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <extracomment>importers/newsml</extracomment>
        <translation>sie enthält keine Artikel</translation>
    </message>
    <message>
        <source>it declares {declared} words, but {found} were found: a part of it may be missing</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>angegeben sind {declared} Wörter, gefunden wurden aber {found}: ein Teil fehlt vielleicht</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”: {lack}</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>der Export enthält keinen Text von „{title}“: {lack}</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>der Export enthält keinen Text von „{title}“</translation>
    </message>
    <message>
        <source>document {number} of the export holds no text</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>Dokument {number} des Exports enthält keinen Text</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found; missing: {missing}</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>der Export gibt an, {declared} {declared:Artikel|Artikel} zu enthalten, aber {found} {found:wurde|wurden} gefunden; es fehlen: {missing}</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>der Export gibt an, {declared} {declared:Artikel|Artikel} zu enthalten, aber {found} {found:wurde|wurden} gefunden</translation>
    </message>
    <message>
        <source>it only lists the documents of an export, and holds none of them</source>
        <extracomment>importers/newsroom/nexis</extracomment>
        <translation>sie führt die Dokumente eines Exports nur auf und enthält keines davon</translation>
    </message>
    <message>
        <source>it is a list of {n} {n:feed|feeds}, which are added under “Feeds and watched folders”, not imported</source>
        <extracomment>importers/opml</extracomment>
        <translation>sie ist eine Liste von {n} {n:Feed|Feeds}, die unter „Feeds und überwachte Ordner“ hinzugefügt und nicht importiert werden</translation>
    </message>
    <message>
        <source>its parts are packed in a way that documents are not</source>
        <extracomment>importers/packages</extracomment>
        <translation>ihre Teile sind auf eine Weise gepackt, wie es Dokumente nicht sind</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <extracomment>importers/packages</extracomment>
        <translation>entpackt ergibt sie mehr als {size} MB</translation>
    </message>
    <message>
        <source>it unpacks to over {n:d} times its size, as no document does</source>
        <extracomment>importers/packages</extracomment>
        <translation>entpackt wird sie über {n:d}-mal so groß wie zuvor, wie kein Dokument</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Word wrote before 2007</source>
        <extracomment>importers/packages</extracomment>
        <translation>sie ist mit einem Passwort gesperrt oder von der Art, wie Word sie vor 2007 schrieb</translation>
    </message>
    <message>
        <source>it holds more parts than any document</source>
        <extracomment>importers/packages</extracomment>
        <translation>sie enthält mehr Teile als irgendein Dokument</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <extracomment>importers/packages</extracomment>
        <translation>sie ist beschädigt oder nicht von der Art, die ihr Name sagt</translation>
    </message>
    <message>
        <source>it has {n} pages, and no more than {most} are read</source>
        <extracomment>importers/pdf</extracomment>
        <translation>sie hat {n} Seiten, und nicht mehr als {most} werden gelesen</translation>
    </message>
    <message>
        <source>it holds more than can be read in a reasonable time</source>
        <extracomment>importers/pdf</extracomment>
        <translation>sie enthält mehr, als sich in vernünftiger Zeit lesen lässt</translation>
    </message>
    <message>
        <source>page {label} holds more text than a page can</source>
        <extracomment>importers/pdf</extracomment>
        <translation>Seite {label} enthält mehr Text, als eine Seite haben kann</translation>
    </message>
    <message>
        <source>it holds pictures of text and no text; a program for text recognition can add it</source>
        <extracomment>importers/pdf</extracomment>
        <translation>sie enthält Bilder von Text und keinen Text; ein Programm zur Texterkennung kann ihn hinzufügen</translation>
    </message>
    <message>
        <source>its letters are drawings that do not tell which letters they are</source>
        <extracomment>importers/pdf</extracomment>
        <translation>ihre Buchstaben sind Zeichnungen, die nicht sagen, welche Buchstaben sie sind</translation>
    </message>
    <message>
        <source>{n} {n:page holds|pages hold} only a picture: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:Seite enthält|Seiten enthalten} nur ein Bild: {labels}</translation>
    </message>
    <message>
        <source>{n} {n:page is|pages are} damaged: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:Seite ist|Seiten sind} beschädigt: {labels}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>importers/problems</extracomment>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <extracomment>importers/problems</extracomment>
        <translation>die Berechtigung zum Lesen fehlt</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>importers/problems</extracomment>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it could not be read ({why})</source>
        <extracomment>importers/problems</extracomment>
        <translation>sie konnte nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>a list holds {most} queries at most; this line, and all behind it, was left out</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>eine Liste fasst höchstens {most} Anfragen; diese Zeile und alles dahinter wurde ausgelassen</translation>
    </message>
    <message>
        <source>its query is empty</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>ihre Anfrage ist leer</translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>sie ist länger als {most} Buchstaben</translation>
    </message>
    <message>
        <source>it holds bytes that are no letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>sie enthält Bytes, die keine Buchstaben sind</translation>
    </message>
    <message>
        <source>it opens a quotation mark that is never closed; all behind it was not read</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>sie öffnet ein Anführungszeichen, das nie geschlossen wird; alles dahinter wurde nicht gelesen</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns: put its query in quotation marks</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>sie hat mehr Zellen, als die Tabelle Spalten hat: setzen Sie ihre Anfrage in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is too large for the memory of this machine</source>
        <extracomment>importers/reading</extracomment>
        <translation>sie ist zu groß für den Speicher dieses Rechners</translation>
    </message>
    <message>
        <source>it lies inside too many other files</source>
        <extracomment>importers/reading</extracomment>
        <translation>sie liegt in zu vielen anderen Dateien</translation>
    </message>
    <message>
        <source>row {number} is longer than {size} MB</source>
        <extracomment>importers/rows</extracomment>
        <translation>Zeile {number} ist länger als {size} MB</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <extracomment>importers/rows</extracomment>
        <translation>Zeile {number}: {error}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"</source>
        <extracomment>importers/rows</extracomment>
        <translation>sie enthält keine Artikel: nirgends steht ein Feld „text“, „body“ oder „content“</translation>
    </message>
    <message>
        <source>it is not JSON ({error}, character {place})</source>
        <extracomment>importers/rows</extracomment>
        <translation>sie ist kein JSON ({error}, Zeichen {place})</translation>
    </message>
    <message>
        <source>it holds a number that is too long</source>
        <extracomment>importers/rows</extracomment>
        <translation>sie enthält eine zu lange Zahl</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply</source>
        <extracomment>importers/rows</extracomment>
        <translation>ihre Klammern sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>row {number} is not an object with named fields</source>
        <extracomment>importers/rows</extracomment>
        <translation>Zeile {number} ist kein Objekt mit benannten Feldern</translation>
    </message>
    <message>
        <source>row {number} opens a quotation mark that is never closed: it and all behind it were not read</source>
        <extracomment>importers/rows</extracomment>
        <translation>Zeile {number} öffnet ein Anführungszeichen, das nie geschlossen wird: sie und alles dahinter wurde nicht gelesen</translation>
    </message>
    <message>
        <source>line {number} breaks the table ({error})</source>
        <extracomment>importers/rows</extracomment>
        <translation>Zeile {number} sprengt die Tabelle ({error})</translation>
    </message>
    <message>
        <source>its groups lie inside each other too deep</source>
        <extracomment>importers/rtf_text</extracomment>
        <translation>ihre Gruppen liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>it holds more than {n} files</source>
        <extracomment>importers/temporary</extracomment>
        <translation>sie enthält mehr als {n} Dateien</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB in all</source>
        <extracomment>importers/temporary</extracomment>
        <translation>entpackt ist sie insgesamt größer als {size} MB</translation>
    </message>
    <message>
        <source>unpacked it grows more than {ratio} times: that is no honest file</source>
        <extracomment>importers/temporary</extracomment>
        <translation>entpackt wächst sie auf mehr als das {ratio}-Fache: das ist keine ehrliche Datei</translation>
    </message>
    <message>
        <source>the archive is damaged: record {number} and all behind it were not read</source>
        <extracomment>importers/warc</extracomment>
        <translation>das Archiv ist beschädigt: Eintrag {number} und alles dahinter wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the archive ends within this page</source>
        <extracomment>importers/warc</extracomment>
        <translation>das Archiv endet innerhalb dieser Seite</translation>
    </message>
    <message>
        <source>it is a list of links to other pages</source>
        <extracomment>importers/warc</extracomment>
        <translation>sie ist eine Liste von Links zu anderen Seiten</translation>
    </message>
    <message>
        <source>it is damaged: what comes behind could not be unpacked</source>
        <extracomment>importers/warc</extracomment>
        <translation>sie ist beschädigt: was dahinter kommt, konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>the head of a record never ends</source>
        <extracomment>importers/warc</extracomment>
        <translation>der Kopf eines Eintrags endet nie</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Excel wrote before 2007</source>
        <extracomment>importers/workbook</extracomment>
        <translation>sie ist mit einem Passwort gesperrt oder von der Art, wie Excel sie vor 2007 schrieb</translation>
    </message>
    <message>
        <source>it holds more than a workbook of articles does</source>
        <extracomment>importers/workbook</extracomment>
        <translation>sie enthält mehr als eine Arbeitsmappe mit Artikeln</translation>
    </message>
    <message>
        <source>the text in row {number} ends where a cell of a workbook is full: the rest was cut off when it was written</source>
        <extracomment>importers/workbook</extracomment>
        <translation>der Text in Zeile {number} endet dort, wo eine Zelle einer Arbeitsmappe voll ist: der Rest wurde beim Schreiben abgeschnitten</translation>
    </message>
    <message>
        <source>known to the day</source>
        <extracomment>search/wording</extracomment>
        <translation>auf den Tag bekannt</translation>
    </message>
    <message>
        <source>known to the week</source>
        <extracomment>search/wording</extracomment>
        <translation>auf die Woche bekannt</translation>
    </message>
    <message>
        <source>known to the month</source>
        <extracomment>search/wording</extracomment>
        <translation>auf den Monat bekannt</translation>
    </message>
    <message>
        <source>known to the year</source>
        <extracomment>search/wording</extracomment>
        <translation>auf das Jahr bekannt</translation>
    </message>
    <message>
        <source>known as a span of days</source>
        <extracomment>search/wording</extracomment>
        <translation>als Zeitraum bekannt</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>search/wording</extracomment>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>dated by words in the article</source>
        <extracomment>search/wording</extracomment>
        <translation>datiert durch Worte im Artikel</translation>
    </message>
    <message>
        <source>dated by the day of publication</source>
        <extracomment>search/wording</extracomment>
        <translation>datiert durch den Erscheinungstag</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <extracomment>search/wording</extracomment>
        <translation>von Hand datiert</translation>
    </message>
    <message>
        <source>dated by nothing</source>
        <extracomment>search/wording</extracomment>
        <translation>durch nichts datiert</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>search/wording</extracomment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>search/wording</extracomment>
        <translation>teilweise zitiert</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>search/wording</extracomment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>said: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>gesagt: {days}</translation>
    </message>
    <message>
        <source>published: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>erschienen: {days}</translation>
    </message>
    <message>
        <source>has a note</source>
        <extracomment>search/wording</extracomment>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>search/wording</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>search/wording</extracomment>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>search/wording</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>search/wording</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unplaced</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>from a headline</source>
        <extracomment>search/wording</extracomment>
        <translation>aus einer Überschrift</translation>
    </message>
    <message>
        <source>a denial</source>
        <extracomment>search/wording</extracomment>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>has a tag</source>
        <extracomment>search/wording</extracomment>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>has a cue</source>
        <extracomment>search/wording</extracomment>
        <translation>mit Redewort</translation>
    </message>
    <message>
        <source>has a title</source>
        <extracomment>search/wording</extracomment>
        <translation>mit Titel</translation>
    </message>
    <message>
        <source>has a byline</source>
        <extracomment>search/wording</extracomment>
        <translation>mit Autorenzeile</translation>
    </message>
    <message>
        <source>has a web address</source>
        <extracomment>search/wording</extracomment>
        <translation>mit Webadresse</translation>
    </message>
    <message>
        <source>has no note</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>has no tag</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>has no cue</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Redewort</translation>
    </message>
    <message>
        <source>has no title</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>has no byline</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Autorenzeile</translation>
    </message>
    <message>
        <source>has no web address</source>
        <extracomment>search/wording</extracomment>
        <translation>ohne Webadresse</translation>
    </message>
    <message>
        <source>speaker known</source>
        <extracomment>search/wording</extracomment>
        <translation>Sprecher bekannt</translation>
    </message>
    <message>
        <source>outlet known</source>
        <extracomment>search/wording</extracomment>
        <translation>Medium bekannt</translation>
    </message>
    <message>
        <source>language known</source>
        <extracomment>search/wording</extracomment>
        <translation>Sprache bekannt</translation>
    </message>
    <message>
        <source>date known</source>
        <extracomment>search/wording</extracomment>
        <translation>Datum bekannt</translation>
    </message>
    <message>
        <source>“{words}” within {n} {n:word|words}</source>
        <extracomment>search/wording</extracomment>
        <translation>„{words}“ mit höchstens {n} {n:Wort|Wörtern} dazwischen</translation>
    </message>
    <message>
        <source>words like {pattern}</source>
        <extracomment>search/wording</extracomment>
        <translation>Wörter wie {pattern}</translation>
    </message>
    <message>
        <source>words near “{text}” ({n} {n:letter|letters} off)</source>
        <extracomment>search/wording</extracomment>
        <translation>Wörter ähnlich „{text}“ ({n} {n:Buchstabe|Buchstaben} Abstand)</translation>
    </message>
    <message>
        <source>any form of “{word}”</source>
        <extracomment>search/wording</extracomment>
        <translation>jede Form von „{word}“</translation>
    </message>
    <message>
        <source>{clauses} side by side, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} nebeneinander, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>{clauses} within {n} {n:word|words}, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} mit höchstens {n} {n:Wort|Wörtern} dazwischen, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>not {clause}</source>
        <extracomment>search/wording</extracomment>
        <translation>nicht {clause}</translation>
    </message>
    <message>
        <source>{field} has {words}</source>
        <extracomment>search/wording</extracomment>
        <translation>{field} enthält {words}</translation>
    </message>
    <message>
        <source>kind: {kind}</source>
        <extracomment>search/wording</extracomment>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>speaker {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>outlet: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>Medium: {name}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <extracomment>search/wording</extracomment>
        <translation>Sprache: {code}</translation>
    </message>
    <message>
        <source>language unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>like quotation {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>ähnlich wie Zitat {number}</translation>
    </message>
    <message>
        <source>{n:d} {n:chosen|chosen}</source>
        <extracomment>search/wording</extracomment>
        <translation>{n:d} {n:ausgewähltes|ausgewählte}</translation>
    </message>
    <message>
        <source>new since last looked at</source>
        <extracomment>search/wording</extracomment>
        <translation>neu seit dem letzten Ansehen</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>search/wording</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>search/wording</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>search/wording</extracomment>
        <translation>irgendein Tag</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the copy.</source>
        <extracomment>services/astray</extracomment>
        <translation>„{to}“ gibt es schon. Nennen Sie eine andere Datei für die Kopie.</translation>
    </message>
    <message>
        <source>The copy could not be written to “{to}” ({error}).</source>
        <extracomment>services/astray</extracomment>
        <translation>Die Kopie konnte nicht nach „{to}“ geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>a nickname inside a name</source>
        <extracomment>services/auditing</extracomment>
        <translation>ein Spitzname in einem Namen</translation>
    </message>
    <message>
        <source>a title, or a name of several words</source>
        <extracomment>services/auditing</extracomment>
        <translation>ein Titel oder ein mehrteiliger Name</translation>
    </message>
    <message>
        <source>the name of something</source>
        <extracomment>services/auditing</extracomment>
        <translation>der Name einer Sache</translation>
    </message>
    <message>
        <source>a word that is spoken about</source>
        <extracomment>services/auditing</extracomment>
        <translation>ein Wort, über das gesprochen wird</translation>
    </message>
    <message>
        <source>a heading</source>
        <extracomment>services/auditing</extracomment>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>a few words that are marked because they are doubted, or are a term</source>
        <extracomment>services/auditing</extracomment>
        <translation>einige Wörter, die als zweifelhaft oder als Begriff gekennzeichnet sind</translation>
    </message>
    <message>
        <source>a few words beside a word of speech: perhaps somebody’s, perhaps only doubted</source>
        <extracomment>services/auditing</extracomment>
        <translation>einige Wörter neben einem Wort des Sagens: vielleicht Worte von jemandem, vielleicht nur bezweifelt</translation>
    </message>
    <message>
        <source>it may be speech, but nobody was found who said it</source>
        <extracomment>services/auditing</extracomment>
        <translation>es könnte Rede sein, aber niemand wurde gefunden, der es sagte</translation>
    </message>
    <message>
        <source>you said it is no quotation</source>
        <extracomment>services/auditing</extracomment>
        <translation>Sie haben gesagt, dass es kein Zitat ist</translation>
    </message>
    <message>
        <source>No stretch in quotation marks could be speech</source>
        <extracomment>services/auditing</extracomment>
        <translation>Keine Stelle in Anführungszeichen könnte Rede sein</translation>
    </message>
    <message>
        <source>Quoted stretches captured: {percent} % ({captured} of {speech})</source>
        <extracomment>services/auditing</extracomment>
        <translation>Erfasste Stellen in Anführungszeichen: {percent} % ({captured} von {speech})</translation>
    </message>
    <message>
        <source>These words are no part of article {article_id} ({n} characters).</source>
        <extracomment>services/auditing</extracomment>
        <translation>Diese Worte sind kein Teil von Artikel {article_id} ({n} Zeichen).</translation>
    </message>
    <message>
        <source>There is no article with the number {number} in this library.</source>
        <extracomment>services/auditing</extracomment>
        <translation>In dieser Bibliothek gibt es keinen Artikel mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>services/backups</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>services/backups</extracomment>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>services/backups</extracomment>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before an update of Quoteline</source>
        <extracomment>services/backups</extracomment>
        <translation>Vor einem Update von Quoteline</translation>
    </message>
    <message>
        <source>“{name}” is the last sound backup. Make another one before you delete it.</source>
        <extracomment>services/backups</extracomment>
        <translation>„{name}“ ist die letzte heile Sicherung. Legen Sie eine weitere an, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted ({error}).</source>
        <extracomment>services/backups</extracomment>
        <translation>„{name}“ kann nicht gelöscht werden ({error}).</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>services/browsing</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>services/browsing</extracomment>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>services/browsing</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>services/browsing</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>services/browsing</extracomment>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>services/browsing</extracomment>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>To the day</source>
        <extracomment>services/browsing</extracomment>
        <translation>Auf den Tag</translation>
    </message>
    <message>
        <source>To the week</source>
        <extracomment>services/browsing</extracomment>
        <translation>Auf die Woche</translation>
    </message>
    <message>
        <source>To the month</source>
        <extracomment>services/browsing</extracomment>
        <translation>Auf den Monat</translation>
    </message>
    <message>
        <source>To the year</source>
        <extracomment>services/browsing</extracomment>
        <translation>Auf das Jahr</translation>
    </message>
    <message>
        <source>As a span of days</source>
        <extracomment>services/browsing</extracomment>
        <translation>Als Zeitraum</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>services/browsing</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <extracomment>services/browsing</extracomment>
        <translation>Worte im Artikel</translation>
    </message>
    <message>
        <source>Publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <extracomment>services/browsing</extracomment>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>services/browsing</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Some day between two others, such as 3–7 March</source>
        <extracomment>services/browsing</extracomment>
        <translation>Irgendein Tag zwischen zwei anderen, etwa 3.–7. März</translation>
    </message>
    <message>
        <source>The article tells when, in words such as “on Wednesday”</source>
        <extracomment>services/browsing</extracomment>
        <translation>Der Artikel sagt, wann, mit Worten wie „am Mittwoch“</translation>
    </message>
    <message>
        <source>The article tells no other day: its day of publication stands in</source>
        <extracomment>services/browsing</extracomment>
        <translation>Der Artikel nennt keinen anderen Tag: sein Erscheinungstag steht dafür</translation>
    </message>
    <message>
        <source>A day that you gave</source>
        <extracomment>services/browsing</extracomment>
        <translation>Ein Tag, den Sie angegeben haben</translation>
    </message>
    <message>
        <source>Nothing tells the day, or only words that need a publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Nichts verrät den Tag, oder nur Worte, die ein Erscheinungsdatum brauchen</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>services/browsing</extracomment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>services/browsing</extracomment>
        <translation>Teilweise zitiert</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>services/browsing</extracomment>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>There is no quotation with the number {number} in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>In dieser Bibliothek gibt es kein Zitat mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no speaker called “{name}” in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>In dieser Bibliothek gibt es keinen Sprecher namens „{name}“.</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {known}. Say which, by name or number.</source>
        <extracomment>services/browsing</extracomment>
        <translation>Mehrere Sprecher heißen „{name}“: {known}. Geben Sie an, welcher, mit Namen oder Nummer.</translation>
    </message>
    <message>
        <source>Up to {clipped} quotations can be copied at once. Export the rest to a file.</source>
        <extracomment>services/clipping</extracomment>
        <translation>Bis zu {clipped} Zitate lassen sich auf einmal kopieren. Exportieren Sie den Rest in eine Datei.</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>services/completions</extracomment>
        <translation>wer es sagte</translation>
    </message>
    <message>
        <source>where it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>wo es gedruckt wurde</translation>
    </message>
    <message>
        <source>a word of the article's title</source>
        <extracomment>services/completions</extracomment>
        <translation>ein Wort aus dem Titel des Artikels</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <extracomment>services/completions</extracomment>
        <translation>wer den Artikel schrieb</translation>
    </message>
    <message>
        <source>what you tagged it with</source>
        <extracomment>services/completions</extracomment>
        <translation>welches Schlagwort Sie ihm gaben</translation>
    </message>
    <message>
        <source>the words that attribute it</source>
        <extracomment>services/completions</extracomment>
        <translation>die Worte, die zuschreiben</translation>
    </message>
    <message>
        <source>a word of the article, or its number</source>
        <extracomment>services/completions</extracomment>
        <translation>ein Wort des Artikels oder seine Nummer</translation>
    </message>
    <message>
        <source>direct, partly quoted or reported</source>
        <extracomment>services/completions</extracomment>
        <translation>direkt, teilweise zitiert oder indirekt</translation>
    </message>
    <message>
        <source>when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>wann es gesagt wurde</translation>
    </message>
    <message>
        <source>when it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>wann es gedruckt wurde</translation>
    </message>
    <message>
        <source>how exactly its day is known</source>
        <extracomment>services/completions</extracomment>
        <translation>wie genau der Tag bekannt ist</translation>
    </message>
    <message>
        <source>what its day rests on</source>
        <extracomment>services/completions</extracomment>
        <translation>worauf der Tag beruht</translation>
    </message>
    <message>
        <source>starred, corrected, uncertain, undated …</source>
        <extracomment>services/completions</extracomment>
        <translation>markiert, korrigiert, unsicher, undatiert …</translation>
    </message>
    <message>
        <source>with a note, a tag, a speaker, a date …</source>
        <extracomment>services/completions</extracomment>
        <translation>mit Notiz, Schlagwort, Sprecher, Datum …</translation>
    </message>
    <message>
        <source>in which the article is written</source>
        <extracomment>services/completions</extracomment>
        <translation>Sprache, in der der Artikel geschrieben ist</translation>
    </message>
    <message>
        <source>a word in all its forms</source>
        <extracomment>services/completions</extracomment>
        <translation>ein Wort in allen Formen</translation>
    </message>
    <message>
        <source>quotations like the one with this number</source>
        <extracomment>services/completions</extracomment>
        <translation>Zitate wie das mit dieser Nummer</translation>
    </message>
    <message>
        <source>either of the two</source>
        <extracomment>services/completions</extracomment>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>services/completions</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>without what follows</source>
        <extracomment>services/completions</extracomment>
        <translation>ohne das, was folgt</translation>
    </message>
    <message>
        <source>Found no more by a newer extraction</source>
        <extracomment>services/completions</extracomment>
        <translation>Von einer neueren Auswertung nicht mehr gefunden</translation>
    </message>
    <message>
        <source>From a headline</source>
        <extracomment>services/completions</extracomment>
        <translation>Aus einer Überschrift</translation>
    </message>
    <message>
        <source>Denied by the speaker</source>
        <extracomment>services/completions</extracomment>
        <translation>Vom Sprecher bestritten</translation>
    </message>
    <message>
        <source>Nothing tells when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>Nichts verrät, wann es gesagt wurde</translation>
    </message>
    <message>
        <source>When it was said is known</source>
        <extracomment>services/completions</extracomment>
        <translation>Es ist bekannt, wann es gesagt wurde</translation>
    </message>
    <message>
        <source>The last day lies before the first. Give the earlier day first.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten. Geben Sie den früheren Tag zuerst an.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 or unknown.</source>
        <extracomment>services/correcting</extracomment>
        <translation>„{typed}“ ist kein Tag. Schreiben Sie 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 oder unknown.</translation>
    </message>
    <message>
        <source>{start}:{end} is no part of this article (it has {length} characters; parts stand in order and do not overlap).</source>
        <extracomment>services/correcting</extracomment>
        <translation>{start}:{end} ist kein Teil dieses Artikels (er hat {length} Zeichen; Teile stehen in ihrer Reihenfolge und überlappen nicht).</translation>
    </message>
    <message>
        <source>A quotation needs at least one part, written START:END.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Ein Zitat braucht mindestens einen Teil, geschrieben START:ENDE.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>No quotation was named.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Kein Zitat wurde genannt.</translation>
    </message>
    <message>
        <source>“{link}” is not a link into a library. Such a link reads quoteline://LIBRARY/quotation/NUMBER; perhaps a part of it was lost on the way.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>„{link}“ ist kein Link in eine Bibliothek. Ein solcher Link lautet quoteline://BIBLIOTHEK/quotation/NUMMER; vielleicht ging unterwegs ein Teil davon verloren.</translation>
    </message>
    <message>
        <source>This library has no id of the usual kind, so that no link can lead into it.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Diese Bibliothek hat keine Id der üblichen Art, darum kann kein Link in sie führen.</translation>
    </message>
    <message>
        <source>This link leads into a library that was not opened on this machine yet (its id begins with {id}). Open its file once with File ▸ Open library…, then follow it again.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Dieser Link führt in eine Bibliothek, die auf diesem Rechner noch nicht geöffnet wurde (ihre Id beginnt mit {id}). Öffnen Sie ihre Datei einmal mit Datei ▸ Bibliothek öffnen …, und folgen Sie ihm dann noch einmal.</translation>
    </message>
    <message>
        <source>The quotation of this link is no longer in the library. It was taken out by hand, or found otherwise when its article was read again: History shows what was done.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Das Zitat dieses Links ist nicht mehr in der Bibliothek. Es wurde von Hand herausgenommen oder beim erneuten Lesen seines Artikels anders gefunden: der Verlauf zeigt, was getan wurde.</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can be read to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Stellen Sie eine Sicherung wieder her, oder retten Sie, was lesbar ist, in eine neue Bibliothek: quoteline restore --salvage DATEI NEU.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>services/doctor</extracomment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>services/doctor</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>services/doctor</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Schema of libraries</source>
        <extracomment>services/doctor</extracomment>
        <translation>Schema der Bibliotheken</translation>
    </message>
    <message>
        <source>Format of the search index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Format des Suchindex</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>services/doctor</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>services/doctor</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>services/doctor</extracomment>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>services/doctor</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>services/doctor</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>services/doctor</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Give yourself the right to write in “{place}”.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Geben Sie sich das Recht, in „{place}“ zu schreiben.</translation>
    </message>
    <message>
        <source>{folder} ({free:.1f} GB free)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{folder} ({free:.1f} GB frei)</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>services/doctor</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>services/doctor</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is none yet; import articles to make one: {path}</source>
        <extracomment>services/doctor</extracomment>
        <translation>Es gibt noch keine; importieren Sie Artikel, um eine anzulegen: {path}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>services/doctor</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>services/doctor</extracomment>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>services/doctor</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles}, {quotations} {quotations:quotation|quotations}, {corrections} {corrections:change|changes} ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{articles} {articles:Artikel|Artikel}, {quotations} {quotations:Zitat|Zitate}, {corrections} {corrections:Änderung|Änderungen} ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>To correct it, or to import, copy it to a folder that you may write in.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Um sie zu korrigieren oder in sie zu importieren, kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>services/doctor</extracomment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>can only be read</source>
        <extracomment>services/doctor</extracomment>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>services/doctor</extracomment>
        <translation>heil</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>services/doctor</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>services/doctor</extracomment>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>services/doctor</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>services/doctor</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Build the search index again: quoteline reindex.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Bauen Sie den Suchindex neu auf: quoteline reindex.</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>damaged, or of another version</source>
        <extracomment>services/doctor</extracomment>
        <translation>beschädigt oder von einer anderen Version</translation>
    </message>
    <message>
        <source>will be brought up to date</source>
        <extracomment>services/doctor</extracomment>
        <translation>wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>up to date ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>auf dem neuesten Stand ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <extracomment>services/doctor</extracomment>
        <translation>Zitate finden</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then the rules do the work.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Installieren Sie Quoteline neu; bis dahin arbeiten allein die Regeln.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>services/doctor</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Word lists</source>
        <extracomment>services/doctor</extracomment>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>services/doctor</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Install Quoteline again.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Installieren Sie Quoteline neu.</translation>
    </message>
    <message>
        <source>not as they were made: {names}</source>
        <extracomment>services/doctor</extracomment>
        <translation>nicht so, wie sie erstellt wurden: {names}</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then nothing is extracted.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Installieren Sie Quoteline neu; bis dahin wird nichts ausgewertet.</translation>
    </message>
    <message>
        <source>{n} {n:file|files}</source>
        <extracomment>services/doctor</extracomment>
        <translation>{n} {n:Datei|Dateien}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>services/doctor</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <extracomment>services/doctor</extracomment>
        <translation>kann nicht geöffnet werden: {why}</translation>
    </message>
    <message>
        <source>Install Quoteline again: its fonts are missing.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Installieren Sie Quoteline neu: die Schriften fehlen.</translation>
    </message>
    <message>
        <source>Language and time</source>
        <extracomment>services/doctor</extracomment>
        <translation>Sprache und Zeit</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>services/doctor</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>services/doctor</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>services/doctor</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>No trained model is installed.</source>
        <extracomment>services/engines</extracomment>
        <translation>Kein trainiertes Modell ist installiert.</translation>
    </message>
    <message>
        <source>“{name}” is not an engine; known are {known}.</source>
        <extracomment>services/engines</extracomment>
        <translation>„{name}“ ist kein Verfahren; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{lacking} Use --engine rules, or leave the option out.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Nehmen Sie --engine rules oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>The trained model cannot be used: what it runs on could not be loaded ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Das trainierte Modell kann nicht verwendet werden: worauf es läuft, ließ sich nicht laden ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged or too new ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Das trainierte Modell ist beschädigt oder zu neu ({error}).</translation>
    </message>
    <message>
        <source>The trained model is not whole: {name} ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Das trainierte Modell ist nicht vollständig: {name} ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged: {error}.</source>
        <extracomment>services/engines</extracomment>
        <translation>Das trainierte Modell ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>{lacking} Quotations are found by the rules alone.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Zitate werden allein durch die Regeln gefunden.</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, version {version}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Zitate werden durch die Regeln und ein trainiertes Modell gefunden ({model}, Version {version}, {size:.1f} MB).</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Zitate werden durch die Regeln und ein trainiertes Modell gefunden ({model}, {size:.1f} MB).</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>period</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Amt</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>gleicher Vor- und Nachname</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>derselbe Name in anderer Schreibweise</translation>
    </message>
    <message>
        <source>a short form of the given name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>eine Kurzform des Vornamens</translation>
    </message>
    <message>
        <source>the given names differ by a letter</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>die Vornamen unterscheiden sich um einen Buchstaben</translation>
    </message>
    <message>
        <source>one goes by the middle name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>einer wird beim zweiten Vornamen genannt</translation>
    </message>
    <message>
        <source>the initial fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>die Initiale passt</translation>
    </message>
    <message>
        <source>a surname of two words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ein Nachname aus zwei Wörtern</translation>
    </message>
    <message>
        <source>Jr. or Sr. with one of them only</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Jr. oder Sr. nur bei einem von ihnen</translation>
    </message>
    <message>
        <source>surname spelt otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Nachname anders geschrieben</translation>
    </message>
    <message>
        <source>many are called {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>viele heißen {name}</translation>
    </message>
    <message>
        <source>two given names: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>zwei Vornamen: {names}</translation>
    </message>
    <message>
        <source>same surname: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>gleicher Nachname: {names}</translation>
    </message>
    <message>
        <source>same name: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>gleicher Name: {name}</translation>
    </message>
    <message>
        <source>the same body: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>dieselbe Organisation: {names}</translation>
    </message>
    <message>
        <source>a name before marriage: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ein Geburtsname: {names}</translation>
    </message>
    <message>
        <source>{name} are the initials</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} sind die Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>{name} fits as well</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} passt ebenfalls</translation>
    </message>
    <message>
        <source>nobody else called {name} fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>niemand sonst namens {name} passt</translation>
    </message>
    <message>
        <source>also known: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ebenfalls bekannt: {names}</translation>
    </message>
    <message>
        <source>is named in full in the same article, as another</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>wird im selben Artikel voll genannt, als ein anderer</translation>
    </message>
    <message>
        <source>both are named in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>beide werden in einem Artikel genannt</translation>
    </message>
    <message>
        <source>both are printed in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>beide stehen in einem Artikel</translation>
    </message>
    <message>
        <source>same company: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>gleiches Umfeld: {names}</translation>
    </message>
    <message>
        <source>other company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>anderes Umfeld</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>von Hand zusammengelegt</translation>
    </message>
    <message>
        <source>printed as a man, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>als Mann genannt, wie {name}</translation>
    </message>
    <message>
        <source>printed as a woman, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>als Frau genannt, wie {name}</translation>
    </message>
    <message>
        <source>{name}: the given name says otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name}: der Vorname spricht dagegen</translation>
    </message>
    <message>
        <source>title and given name agree</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Anrede und Vorname passen zusammen</translation>
    </message>
    <message>
        <source>two parties: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>zwei Parteien: {roles}</translation>
    </message>
    <message>
        <source>both of {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>beide von {names}</translation>
    </message>
    <message>
        <source>of two places: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>von zwei Orten: {roles}</translation>
    </message>
    <message>
        <source>of two bodies: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>von zwei Organisationen: {roles}</translation>
    </message>
    <message>
        <source>two roles: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>zwei Funktionen: {roles}</translation>
    </message>
    <message>
        <source>same role: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>gleiche Funktion: {roles}</translation>
    </message>
    <message>
        <source>held {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hatte {role} inne ({days})</translation>
    </message>
    <message>
        <source>held two offices: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hatte zwei Ämter: {roles}</translation>
    </message>
    <message>
        <source>held an office before: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hatte vorher ein Amt: {roles}</translation>
    </message>
    <message>
        <source>was another then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>war damals ein anderer: {roles}</translation>
    </message>
    <message>
        <source>is in office still: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ist noch im Amt: {roles}</translation>
    </message>
    <message>
        <source>in office then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>war damals im Amt: {roles}</translation>
    </message>
    <message>
        <source>another held the office: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ein anderer hatte das Amt: {name}</translation>
    </message>
    <message>
        <source>held an office: {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hatte ein Amt: {role} ({days})</translation>
    </message>
    <message>
        <source>held the office: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hatte das Amt: {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>held the office before: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hatte das Amt vorher: {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>{n:d} {n:years apart|years apart}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n:d} {n:Jahr auseinander|Jahre auseinander}</translation>
    </message>
    <message>
        <source>1 article names {name}, near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 Artikel nennt {name}, zeitlich nah</translation>
    </message>
    <message>
        <source>1 article names {name}, not near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 Artikel nennt {name}, zeitlich nicht nah</translation>
    </message>
    <message>
        <source>{n} {n:articles name|articles name} {name}, {near} of them near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n} {n:Artikel nennt|Artikel nennen} {name}, {near} davon zeitlich nah</translation>
    </message>
    <message>
        <source>of this name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>dieses Namens</translation>
    </message>
    <message>
        <source>the gender fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>das Geschlecht passt</translation>
    </message>
    <message>
        <source>the gender is not told</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>das Geschlecht wird nicht gesagt</translation>
    </message>
    <message>
        <source>a role of theirs fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>eine ihrer Funktionen passt</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>named in other words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>mit anderen Worten genannt</translation>
    </message>
    <message>
        <source>spoke last</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>sprach zuletzt</translation>
    </message>
    <message>
        <source>named in quoted words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>in zitierten Worten genannt</translation>
    </message>
    <message>
        <source>named further on</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>weiter unten genannt</translation>
    </message>
    <message>
        <source>named here</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>hier genannt</translation>
    </message>
    <message>
        <source>named in this sentence</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>in diesem Satz genannt</translation>
    </message>
    <message>
        <source>named in the sentence before</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>im Satz davor genannt</translation>
    </message>
    <message>
        <source>named further back</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>weiter oben genannt</translation>
    </message>
    <message>
        <source>denial</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>lehnte eine Stellungnahme ab</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>“{path}” is this library. Choose another name for this file.</source>
        <extracomment>services/exporting</extracomment>
        <translation>„{path}“ ist diese Bibliothek. Wählen Sie einen anderen Namen für diese Datei.</translation>
    </message>
    <message>
        <source>The trained model failed on a text ({why}).</source>
        <extracomment>services/extracting</extracomment>
        <translation>Das trainierte Modell versagte bei einem Text ({why}).</translation>
    </message>
    <message>
        <source>reading it for quotations failed ({why})</source>
        <extracomment>services/extracting</extracomment>
        <translation>die Suche nach Zitaten darin schlug fehl ({why})</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <extracomment>services/faceting</extracomment>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>Another window is finding the families. Try again when it is done.</source>
        <extracomment>services/families</extracomment>
        <translation>Ein anderes Fenster sucht gerade die Familien. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Families cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/families</extracomment>
        <translation>Familien können in „{folder}“ nicht abgelegt werden ({error}). Sorgen Sie für Platz und Schreibrechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Comparing quotations</source>
        <extracomment>services/family_steps</extracomment>
        <translation>Zitate werden verglichen</translation>
    </message>
    <message>
        <source>Quoteline changed nothing in it, and your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline hat nichts daran geändert, und Ihre Sicherungen sind eigene Dateien.</translation>
    </message>
    <message>
        <source>“{name}” is not a Quoteline library</source>
        <extracomment>services/faults</extracomment>
        <translation>„{name}“ ist keine Bibliothek von Quoteline</translation>
    </message>
    <message>
        <source>The disk does not give back what is in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Der Datenträger gibt nicht heraus, was in „{name}“ liegt</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Nichts von „{name}“ ist lesbar</translation>
    </message>
    <message>
        <source>{n} {n:problem|problems} found in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>{n} {n:Problem|Probleme} in „{name}“ gefunden</translation>
    </message>
    <message>
        <source>It was not closed the last time, so it was looked over. {more}</source>
        <extracomment>services/faults</extracomment>
        <translation>Sie wurde beim letzten Mal nicht geschlossen und deshalb durchgesehen. {more}</translation>
    </message>
    <message>
        <source>“{name}” was cut short</source>
        <extracomment>services/faults</extracomment>
        <translation>„{name}“ wurde abgeschnitten</translation>
    </message>
    <message>
        <source>Another program wrote over its file while it was open. What is shown may be wrong, and nothing more is written. Your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Ein anderes Programm hat ihre Datei überschrieben, während sie offen war. Was gezeigt wird, kann falsch sein, und nichts mehr wird geschrieben. Ihre Sicherungen sind eigene Dateien.</translation>
    </message>
    <message>
        <source>The last changes of “{name}” may be missing</source>
        <extracomment>services/faults</extracomment>
        <translation>Die letzten Änderungen von „{name}“ fehlen vielleicht</translation>
    </message>
    <message>
        <source>{file} (set aside)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (beiseitegelegt)</translation>
    </message>
    <message>
        <source>{file} (the copy)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (die Kopie)</translation>
    </message>
    <message>
        <source>What can be read of it goes into a new library, with your corrections and their log. The file itself stays as it is.</source>
        <extracomment>services/faults</extracomment>
        <translation>Was davon lesbar ist, kommt in eine neue Bibliothek, mit Ihren Korrekturen und deren Verlauf. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Save what can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Retten, was von „{name}“ lesbar ist</translation>
    </message>
    <message>
        <source>You can go on reading and searching. What is changed in a damaged library may be lost, so help it first.</source>
        <extracomment>services/faults</extracomment>
        <translation>Sie können weiter lesen und suchen. Was in einer beschädigten Bibliothek geändert wird, kann verloren gehen; helfen Sie ihr also zuerst.</translation>
    </message>
    <message>
        <source>Quoteline was ended while it worked, before all was written into the library’s file. That file was moved, emptied or replaced since, as programs do that synchronise folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline wurde mitten in der Arbeit beendet, bevor alles in der Datei der Bibliothek stand. Diese Datei wurde seither verschoben, geleert oder ersetzt, wie es durch Programme geschieht, die Ordner synchronisieren.</translation>
    </message>
    <message>
        <source>Nobody can prove that the last changes belong to the file that is there now: they were kept out of it. A copy of it with them lies beside it, and nothing wrong was found there. Look at both, and go on with the one that is right.</source>
        <extracomment>services/faults</extracomment>
        <translation>Niemand kann beweisen, dass die letzten Änderungen zu der Datei gehören, die jetzt dort liegt: Sie wurden aus ihr herausgehalten. Eine Kopie von ihr, die sie enthält, liegt daneben, und in dieser wurde kein Fehler gefunden. Sehen Sie sich beide an, und machen Sie mit der weiter, die stimmt.</translation>
    </message>
    <message>
        <source>No sound copy could be made of the file that is there now with the last changes: they were kept out of it. Keep what was set aside until you know that nothing is missing; then it may be deleted.</source>
        <extracomment>services/faults</extracomment>
        <translation>Aus der Datei, die jetzt dort liegt, und den letzten Änderungen ließ sich keine heile Kopie machen: Sie wurden aus ihr herausgehalten. Behalten Sie das Beiseitegelegte, bis Sie wissen, dass nichts fehlt; dann kann es gelöscht werden.</translation>
    </message>
    <message>
        <source>Its file was changed by a disk that fails, a copy that was broken off, or a program that synchronises folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Ihre Datei wurde von einem versagenden Datenträger, einer abgebrochenen Kopie oder einem Programm verändert, das Ordner synchronisiert.</translation>
    </message>
    <message>
        <source>The file is something else, or its beginning was written over.</source>
        <extracomment>services/faults</extracomment>
        <translation>Die Datei ist etwas anderes, oder ihr Anfang wurde überschrieben.</translation>
    </message>
    <message>
        <source>Copy the file to another disk as soon as you can, and open the copy.</source>
        <extracomment>services/faults</extracomment>
        <translation>Kopieren Sie die Datei so bald wie möglich auf einen anderen Datenträger, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <extracomment>services/faults</extracomment>
        <translation>„{name}“ ist beschädigt</translation>
    </message>
    <message>
        <source>Finding families</source>
        <extracomment>services/grouping_families</extracomment>
        <translation>Familien werden gesucht</translation>
    </message>
    <message>
        <source>Quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>Zitate wurden allein durch die Regeln gefunden.</translation>
    </message>
    <message>
        <source>In {n} of {total} {total:article|articles} quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>In {n} von {total} {total:Artikel|Artikeln} wurden Zitate allein durch die Regeln gefunden.</translation>
    </message>
    <message>
        <source>(There are {n} other reasons.)</source>
        <extracomment>services/import_reports</extracomment>
        <translation>(Es gibt {n} weitere Gründe.)</translation>
    </message>
    <message>
        <source>already in the library</source>
        <extracomment>services/importing</extracomment>
        <translation>schon in der Bibliothek</translation>
    </message>
    <message>
        <source>changed since article {number}: {what}</source>
        <extracomment>services/importing</extracomment>
        <translation>geändert seit Artikel {number}: {what}</translation>
    </message>
    <message>
        <source>the same text as article {number}</source>
        <extracomment>services/importing</extracomment>
        <translation>derselbe Text wie Artikel {number}</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>Waiting for another window that prepares the search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Ein anderes Fenster bereitet die Suche vor</translation>
    </message>
    <message>
        <source>Search cannot be prepared in “{root}” ({reason}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/indexing</extracomment>
        <translation>Die Suche kann in „{root}“ nicht vorbereitet werden ({reason}). Sorgen Sie für Platz und Schreibrechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <extracomment>services/keeping</extracomment>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the backup.</source>
        <extracomment>services/keeping</extracomment>
        <translation>„{to}“ gibt es schon. Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>The backup could not be written to “{to}” ({error}). The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>Die Sicherung konnte nicht nach „{to}“ geschrieben werden ({error}). Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>There is no backup at “{backup}”.</source>
        <extracomment>services/keeping</extracomment>
        <translation>Unter „{backup}“ liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>“{backup}” is not a sound library: {wrong} The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>„{backup}“ ist keine heile Bibliothek: {wrong} Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>“{library}” lies in a folder that cannot be written, so no backup can take its place. Restore it to another place: quoteline restore FILE -l NEW.</source>
        <extracomment>services/keeping</extracomment>
        <translation>„{library}“ liegt in einem Ordner, in den nicht geschrieben werden kann; darum kann keine Sicherung an ihre Stelle treten. Stellen Sie sie an einem anderen Ort wieder her: quoteline restore DATEI -l NEU.</translation>
    </message>
    <message>
        <source>“{library}” is open in a window or in another program, and was left as it is. Close it there and try again, or restore the backup in that window: File ▸ Backups…</source>
        <extracomment>services/keeping</extracomment>
        <translation>„{library}“ ist in einem Fenster oder in einem anderen Programm geöffnet und blieb, wie sie ist. Schließen Sie sie dort und versuchen Sie es noch einmal, oder stellen Sie die Sicherung in jenem Fenster wieder her: Datei ▸ Sicherungen …</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>services/languages</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>services/languages</extracomment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>services/languages</extracomment>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>services/languages</extracomment>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>services/languages</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>services/languages</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>services/languages</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>services/languages</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>services/languages</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>services/languages</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>services/languages</extracomment>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>services/languages</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>services/languages</extracomment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>services/languages</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>services/languages</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>services/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>services/languages</extracomment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>services/languages</extracomment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>services/languages</extracomment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>services/languages</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>services/languages</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>services/languages</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>services/languages</extracomment>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>services/languages</extracomment>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>services/languages</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>services/languages</extracomment>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>services/languages</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>services/languages</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>services/languages</extracomment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>services/languages</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>services/languages</extracomment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>services/languages</extracomment>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>services/languages</extracomment>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>services/languages</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>services/languages</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>services/languages</extracomment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>services/languages</extracomment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>services/languages</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <extracomment>services/languages</extracomment>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>the language “{code}”</source>
        <extracomment>services/languages</extracomment>
        <translation>Sprache „{code}“</translation>
    </message>
    <message>
        <source>it is in {language}: kept and searchable, its quotations are not found</source>
        <extracomment>services/languages</extracomment>
        <translation>in {language} verfasst: aufbewahrt und durchsuchbar, die Zitate werden nicht gefunden</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {language}: kept and searchable, {n:its|their} quotations are not found.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:Artikel|Artikel} in {language}: aufbewahrt und durchsuchbar, {n:seine|ihre} Zitate werden nicht gefunden.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {more} other {more:language|languages}: the same.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:Artikel|Artikel} in {more} {more:anderen Sprache|anderen Sprachen}: ebenso.</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, so its last changes may be missing: a copy that has them is at “{copy}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>„{name}“ ist eine andere Datei als die, mit der Quoteline mitten in der Arbeit beendet wurde; ihre letzten Änderungen fehlen vielleicht: Eine Kopie, die sie enthält, liegt unter „{copy}“.</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, and the last changes could not be joined to it: they were set aside as “{log}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>„{name}“ ist eine andere Datei als die, mit der Quoteline mitten in der Arbeit beendet wurde, und die letzten Änderungen passten nicht dazu: Sie wurden als „{log}“ beiseitegelegt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made here ({strerror}). Choose another folder for the library.</source>
        <extracomment>services/library</extracomment>
        <translation>„{path}“ kann hier nicht angelegt werden ({strerror}). Wählen Sie einen anderen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>“{path}” is no library ({strerror}).</source>
        <extracomment>services/library</extracomment>
        <translation>„{path}“ ist keine Bibliothek ({strerror}).</translation>
    </message>
    <message>
        <source>There is no library at “{path}”. Import articles first, or name another with -l.</source>
        <extracomment>services/library</extracomment>
        <translation>Unter „{path}“ liegt keine Bibliothek. Importieren Sie zuerst Artikel, oder nennen Sie eine andere mit -l.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <extracomment>services/linking</extracomment>
        <translation>Nichts wurde verknüpft.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another; {open} that may be one to look at.</source>
        <extracomment>services/linking</extracomment>
        <translation>{linked} von {n} {n:Name|Namen} sind mit einem anderen verknüpft; bei {open} lohnt ein Blick, ob sie eins sind.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another.</source>
        <extracomment>services/linking</extracomment>
        <translation>{linked} von {n} {n:Name|Namen} sind mit einem anderen verknüpft.</translation>
    </message>
    <message>
        <source>These are the words of {n} {n:speaker|speakers}. Up to {most} can be shown together.</source>
        <extracomment>services/listings</extracomment>
        <translation>Das sind die Worte von {n} {n:Sprecher|Sprechern}. Bis zu {most} lassen sich zusammen zeigen.</translation>
    </message>
    <message>
        <source>Speaker changed to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Sprecher geändert zu {name}</translation>
    </message>
    <message>
        <source>Speaker set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Sprecher auf unbekannt gesetzt</translation>
    </message>
    <message>
        <source>Marked as not said by this speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Als nicht von diesem Sprecher gekennzeichnet</translation>
    </message>
    <message>
        <source>Confirmation removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Bestätigung entfernt</translation>
    </message>
    <message>
        <source>Day set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Tag auf unbekannt gesetzt</translation>
    </message>
    <message>
        <source>Day changed to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Tag geändert zu {day}</translation>
    </message>
    <message>
        <source>Day changed to {first} to {last}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Tag geändert zu {first} bis {last}</translation>
    </message>
    <message>
        <source>Words of the quotation changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Worte des Zitats geändert</translation>
    </message>
    <message>
        <source>Quotation added: “{words}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Zitat hinzugefügt: „{words}“</translation>
    </message>
    <message>
        <source>Kind changed to direct</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Art geändert zu direkt</translation>
    </message>
    <message>
        <source>Kind changed to partly quoted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Art geändert zu teilweise zitiert</translation>
    </message>
    <message>
        <source>Kind changed to reported</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Art geändert zu indirekt</translation>
    </message>
    <message>
        <source>Marked as not a quotation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Als kein Zitat gekennzeichnet</translation>
    </message>
    <message>
        <source>Star removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Schlagwort „{name}“ vergeben</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Note written</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>{what} ({n:d} {n:quotation|quotations})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{what} ({n:d} {n:Zitat|Zitate})</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Erscheinungsdatum von „{title}“ auf {day} gesetzt</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Erscheinungsdatum von „{title}“ auf unbekannt gesetzt</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Erscheinungsdatum von {n} {n:Artikel|Artikeln} auf {day} gesetzt</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Erscheinungsdatum von {n} {n:Artikel|Artikeln} auf unbekannt gesetzt</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medium von „{title}“ auf {name} gesetzt</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medium von „{title}“ auf unbekannt gesetzt</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medium von {n} {n:Artikel|Artikeln} auf {name} gesetzt</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medium von {n} {n:Artikel|Artikeln} auf unbekannt gesetzt</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{title}“ importiert</translation>
    </message>
    <message>
        <source>Imported {n} {n:article|articles}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:Artikel|Artikel} importiert</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Neu ausgewertet</translation>
    </message>
    <message>
        <source>Extracted again with {engine}: {parts}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Neu ausgewertet mit {engine}: {parts}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:Zitat|Zitate} geändert</translation>
    </message>
    <message>
        <source>{n} {n:new|new}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:neu|neu}</translation>
    </message>
    <message>
        <source>{n} {n:found again|found again}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:wiedergefunden|wiedergefunden}</translation>
    </message>
    <message>
        <source>{n} {n:no longer found|no longer found}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:nicht mehr gefunden|nicht mehr gefunden}</translation>
    </message>
    <message>
        <source>{n} {n:to look at|to look at}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:anzusehen|anzusehen}</translation>
    </message>
    <message>
        <source>Linked {n} {n:name|names} anew</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:Name|Namen} neu verknüpft</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Suche als „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Saved search “{name}” updated</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Gespeicherte Suche „{name}“ aktualisiert</translation>
    </message>
    <message>
        <source>Saved search “{old}” renamed to “{new}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Gespeicherte Suche „{old}“ umbenannt in „{new}“</translation>
    </message>
    <message>
        <source>Saved search “{name}” deleted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Gespeicherte Suche „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Saved search “{name}” moved</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Gespeicherte Suche „{name}“ verschoben</translation>
    </message>
    <message>
        <source>Merged {names} into “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} mit „{name}“ zusammengelegt</translation>
    </message>
    <message>
        <source>Split {names} from “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} von „{name}“ getrennt</translation>
    </message>
    <message>
        <source>Split {n:d} {n:quotation|quotations} of “{name}” off</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n:d} {n:Zitat|Zitate} von „{name}“ abgetrennt</translation>
    </message>
    <message>
        <source>“{name}” is not “{other}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist nicht „{other}“</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{before}“ umbenannt in „{name}“</translation>
    </message>
    <message>
        <source>“{name}” is a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist ein Name von „{speaker}“</translation>
    </message>
    <message>
        <source>“{name}” is no longer a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist kein Name von „{speaker}“ mehr</translation>
    </message>
    <message>
        <source>“{name}” is {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist {role}</translation>
    </message>
    <message>
        <source>“{name}” is {role} ({first} to {last})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist {role} ({first} bis {last})</translation>
    </message>
    <message>
        <source>“{name}” is not {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist nicht {role}</translation>
    </message>
    <message>
        <source>“{name}” is a person</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist eine Person</translation>
    </message>
    <message>
        <source>“{name}” is a organisation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist eine Organisation</translation>
    </message>
    <message>
        <source>“{name}” is a group</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist eine Gruppe</translation>
    </message>
    <message>
        <source>“{name}” is a document</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist ein Dokument</translation>
    </message>
    <message>
        <source>“{name}” is a unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>„{name}“ ist unbekannter Art</translation>
    </message>
    <message>
        <source>{names} is not a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} ist kein Sprecher</translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} sind keine Sprecher</translation>
    </message>
    <message>
        <source>{names} is a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} ist ein Sprecher</translation>
    </message>
    <message>
        <source>{names} are speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} sind Sprecher</translation>
    </message>
    <message>
        <source>{names} and {n:d} more</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} und {n:d} weitere</translation>
    </message>
    <message>
        <source>{n} {n:file is|files are} still being written</source>
        <extracomment>services/looking</extracomment>
        <translation>{n} {n:Datei wird|Dateien werden} noch geschrieben</translation>
    </message>
    <message>
        <source>Close other programs; the rules alone need less than the trained model (--engine rules).</source>
        <extracomment>services/machine</extracomment>
        <translation>Schließen Sie andere Programme; die Regeln allein brauchen weniger als das trainierte Modell (--engine rules).</translation>
    </message>
    <message>
        <source>{size:.1f} GB to be had</source>
        <extracomment>services/machine</extracomment>
        <translation>{size:.1f} GB verfügbar</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>services/machine</extracomment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Raise the limit before the program is started: ulimit -n 1024.</source>
        <extracomment>services/machine</extracomment>
        <translation>Erhöhen Sie die Grenze, bevor das Programm gestartet wird: ulimit -n 1024.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <extracomment>services/machine</extracomment>
        <translation>Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>Passing files</source>
        <extracomment>services/machine</extracomment>
        <translation>Vorübergehende Dateien</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>services/machine</extracomment>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Make a folder that can be written, and name it in TMPDIR.</source>
        <extracomment>services/machine</extracomment>
        <translation>Legen Sie einen Ordner an, in den geschrieben werden kann, und nennen Sie ihn in TMPDIR.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: days are reckoned from it, and backups kept by it.</source>
        <extracomment>services/machine</extracomment>
        <translation>Stellen Sie die Uhr dieses Rechners: nach ihr werden Tage berechnet und Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>services/machine</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>services/manual</extracomment>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>To look up</source>
        <extracomment>services/manual</extracomment>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>How well it does</source>
        <extracomment>services/manual</extracomment>
        <translation>Wie gut es arbeitet</translation>
    </message>
    <message>
        <source>The list of queries: {reason}.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>Die Liste der Anfragen: {reason}.</translation>
    </message>
    <message>
        <source>“{typed}” is no day; write 2025-03-20, 2025-03 or 2025</source>
        <extracomment>services/many_queries</extracomment>
        <translation>„{typed}“ ist kein Tag; schreiben Sie 2025-03-20, 2025-03 oder 2025</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <extracomment>services/many_queries</extracomment>
        <translation>der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>Search is not ready in this library yet. Bring it up to date, then try again.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>Die Suche ist in dieser Bibliothek noch nicht bereit. Bringen Sie sie auf den neuesten Stand, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>services/mapping</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>services/mapping</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>services/mapping</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>services/mapping</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>services/mapping</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <extracomment>services/mapping</extracomment>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Number in the export</source>
        <extracomment>services/mapping</extracomment>
        <translation>Nummer im Export</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}).</source>
        <extracomment>services/mapping</extracomment>
        <translation>„{name}“ kann nicht geöffnet werden ({reason}).</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <extracomment>services/matching_articles</extracomment>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <extracomment>services/matching_families</extracomment>
        <translation>Zitate werden gelesen</translation>
    </message>
    <message>
        <source>There is no article with the number {id} in this library.</source>
        <extracomment>services/originals</extracomment>
        <translation>In dieser Bibliothek gibt es keinen Artikel mit der Nummer {id}.</translation>
    </message>
    <message>
        <source>It is not known where this article came from.</source>
        <extracomment>services/originals</extracomment>
        <translation>Es ist nicht bekannt, woher dieser Artikel kam.</translation>
    </message>
    <message>
        <source>The file “{path}” is not there any more.</source>
        <extracomment>services/originals</extracomment>
        <translation>Die Datei „{path}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” is shown in its folder: it is not opened from here.</source>
        <extracomment>services/originals</extracomment>
        <translation>„{name}“ wird in seinem Ordner gezeigt: von hier aus wird es nicht geöffnet.</translation>
    </message>
    <message>
        <source>No article was named.</source>
        <extracomment>services/outlets</extracomment>
        <translation>Kein Artikel wurde genannt.</translation>
    </message>
    <message>
        <source>Quotations over time</source>
        <extracomment>services/picturing</extracomment>
        <translation>Zitate im Lauf der Zeit</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <extracomment>services/picturing</extracomment>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>Half a page of A4</source>
        <extracomment>services/picturing</extracomment>
        <translation>Halbe A4-Seite</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <extracomment>services/picturing</extracomment>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Column of a newspaper, 85 mm</source>
        <extracomment>services/picturing</extracomment>
        <translation>Zeitungsspalte, 85 mm</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} {n:Zitat|Zitate}</translation>
    </message>
    <message>
        <source>{n} over more than a month, in no column</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} über mehr als einen Monat, in keiner Säule</translation>
    </message>
    <message>
        <source>All quotations of the library</source>
        <extracomment>services/picturing</extracomment>
        <translation>Alle Zitate der Bibliothek</translation>
    </message>
    <message>
        <source>Source: library “{name}”, {n} {n:article|articles} of {outlets}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Quelle: Bibliothek „{name}“, {n} {n:Artikel|Artikel} von {outlets}.</translation>
    </message>
    <message>
        <source>Made with Quoteline {version} on {day}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Erstellt mit Quoteline {version} am {day}.</translation>
    </message>
    <message>
        <source>an unknown outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>einem unbekannten Medium</translation>
    </message>
    <message>
        <source>no outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>keinem Medium</translation>
    </message>
    <message>
        <source>{names} and {n} {n:other outlet|other outlets}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{names} und {n} {n:weiteren Medium|weiteren Medien}</translation>
    </message>
    <message>
        <source>{n} undated</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} undatiert</translation>
    </message>
    <message>
        <source>{n} not known to the day</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} nicht auf den Tag bekannt</translation>
    </message>
    <message>
        <source>said on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>gesagt am {day:short}</translation>
    </message>
    <message>
        <source>said from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>gesagt von {first:short} bis {last:short}</translation>
    </message>
    <message>
        <source>published on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>erschienen am {day:short}</translation>
    </message>
    <message>
        <source>published from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>erschienen von {first:short} bis {last:short}</translation>
    </message>
    <message>
        <source>More than {size} MB were piped in. Put them into files, and import their folder.</source>
        <extracomment>services/piped</extracomment>
        <translation>Mehr als {size} MB wurden übergeben. Legen Sie sie in Dateien ab, und importieren Sie deren Ordner.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of file that is read; known are {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>„{kind}“ ist keine Art von Datei, die gelesen wird; bekannt sind {names}.</translation>
    </message>
    <message>
        <source>What was piped in is of no kind that is read; --as tells which: {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>Was übergeben wurde, ist von keiner Art, die gelesen wird; --as sagt, von welcher: {names}.</translation>
    </message>
    <message>
        <source>A list of files may have {size} MB.</source>
        <extracomment>services/piped</extracomment>
        <translation>Eine Liste von Dateien darf {size} MB haben.</translation>
    </message>
    <message>
        <source>“{path}” lies in a folder that {service} synchronises. That may damage it, or leave two of it, where it is changed on two machines. Keep it on this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>„{path}“ liegt in einem Ordner, den {service} synchronisiert. Das kann sie beschädigen oder zwei daraus machen, wenn sie auf zwei Rechnern geändert wird. Lassen Sie sie auf diesem Rechner, und legen Sie Sicherungen dort ab.</translation>
    </message>
    <message>
        <source>“{path}” lies on a network ({kind}). Locks may fail there, and two who change it at a time may damage it. Keep it in a folder of this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>„{path}“ liegt in einem Netzwerk ({kind}). Sperren können dort versagen, und zwei, die sie gleichzeitig ändern, können sie beschädigen. Lassen Sie sie in einem Ordner dieses Rechners, und legen Sie Sicherungen dort ab.</translation>
    </message>
    <message>
        <source>Nexis export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Nexis-Export</translation>
    </message>
    <message>
        <source>Factiva export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Factiva-Export</translation>
    </message>
    <message>
        <source>ProQuest export</source>
        <extracomment>services/previewing</extracomment>
        <translation>ProQuest-Export</translation>
    </message>
    <message>
        <source>Europresse export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Europresse-Export</translation>
    </message>
    <message>
        <source>the words follow a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>die Worte folgen auf ein Verb des Sagens</translation>
    </message>
    <message>
        <source>the quoted words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>die zitierten Worte stehen vor einem Verb des Sagens</translation>
    </message>
    <message>
        <source>the reported words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>die wiedergegebenen Worte stehen vor einem Verb des Sagens</translation>
    </message>
    <message>
        <source>a verb of speech tells what was spoken about</source>
        <extracomment>services/provenance</extracomment>
        <translation>ein Verb des Sagens verrät, worüber gesprochen wurde</translation>
    </message>
    <message>
        <source>the words stand beside “according to”</source>
        <extracomment>services/provenance</extracomment>
        <translation>die Worte stehen neben „according to“</translation>
    </message>
    <message>
        <source>a question that somebody put</source>
        <extracomment>services/provenance</extracomment>
        <translation>eine Frage, die jemand stellte</translation>
    </message>
    <message>
        <source>a turn of a transcript</source>
        <extracomment>services/provenance</extracomment>
        <translation>eine Passage eines Wortprotokolls</translation>
    </message>
    <message>
        <source>a headline that names who said it</source>
        <extracomment>services/provenance</extracomment>
        <translation>eine Überschrift, die nennt, wer es sagte</translation>
    </message>
    <message>
        <source>the sentence leads in to the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>der Satz leitet zu den zitierten Worten hin</translation>
    </message>
    <message>
        <source>who said it is told behind the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>wer es sagte, steht hinter den zitierten Worten</translation>
    </message>
    <message>
        <source>“as somebody said”</source>
        <extracomment>services/provenance</extracomment>
        <translation>„wie jemand sagte“</translation>
    </message>
    <message>
        <source>the words stand behind a colon</source>
        <extracomment>services/provenance</extracomment>
        <translation>die Worte stehen hinter einem Doppelpunkt</translation>
    </message>
    <message>
        <source>the paragraph goes on with the speaker of the one before</source>
        <extracomment>services/provenance</extracomment>
        <translation>der Absatz fährt mit dem Sprecher des vorigen fort</translation>
    </message>
    <message>
        <source>the paragraph before announces the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>der Absatz davor kündigt die Worte an</translation>
    </message>
    <message>
        <source>a name stands under or behind the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>ein Name steht unter oder hinter den Worten</translation>
    </message>
    <message>
        <source>the words go on with others of the same speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>die Worte setzen andere desselben Sprechers fort</translation>
    </message>
    <message>
        <source>the words stand behind what somebody did</source>
        <extracomment>services/provenance</extracomment>
        <translation>die Worte stehen hinter dem, was jemand tat</translation>
    </message>
    <message>
        <source>the quoted words follow a verb and its speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>die zitierten Worte folgen auf ein Verb und seinen Sprecher</translation>
    </message>
    <message>
        <source>a passive verb of speech names the speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>ein Verb des Sagens im Passiv nennt den Sprecher</translation>
    </message>
    <message>
        <source>no rule found it</source>
        <extracomment>services/provenance</extracomment>
        <translation>keine Regel fand es</translation>
    </message>
    <message>
        <source>the import of its article was taken back</source>
        <extracomment>services/provenance</extracomment>
        <translation>der Import seines Artikels wurde zurückgenommen</translation>
    </message>
    <message>
        <source>a newer extraction does not find it</source>
        <extracomment>services/provenance</extracomment>
        <translation>eine neuere Auswertung findet es nicht</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>{engine}, mending the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, das die Regel „{rule}“ ausbessert</translation>
    </message>
    <message>
        <source>{engine}, rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, Regel „{rule}“</translation>
    </message>
    <message>
        <source>“{name}” is no speaker, you said</source>
        <extracomment>services/provenance</extracomment>
        <translation>„{name}“ ist kein Sprecher, sagten Sie</translation>
    </message>
    <message>
        <source>“{name}” stands for itself</source>
        <extracomment>services/provenance</extracomment>
        <translation>„{name}“ steht für sich selbst</translation>
    </message>
    <message>
        <source>{told}, {share:.0%} sure</source>
        <extracomment>services/provenance</extracomment>
        <translation>{told}, zu {share:.0%} sicher</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>„{name}“ wird als „{whole}“ gezeigt, von Ihnen verknüpft</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by its name</source>
        <extracomment>services/provenance</extracomment>
        <translation>„{name}“ wird als „{whole}“ gezeigt, verknüpft durch den Namen</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>„{name}“ wird als „{whole}“ gezeigt, verknüpft durch die Regel „{rule}“</translation>
    </message>
    <message>
        <source>given at import</source>
        <extracomment>services/published</extracomment>
        <translation>beim Import angegeben</translation>
    </message>
    <message>
        <source>from the imported row</source>
        <extracomment>services/published</extracomment>
        <translation>aus der importierten Zeile</translation>
    </message>
    <message>
        <source>from the page</source>
        <extracomment>services/published</extracomment>
        <translation>von der Seite</translation>
    </message>
    <message>
        <source>from the head of the file</source>
        <extracomment>services/published</extracomment>
        <translation>aus dem Kopf der Datei</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <extracomment>services/published</extracomment>
        <translation>aus der Ortsmarke</translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>services/published</extracomment>
        <translation>aus der Autorenzeile</translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>services/published</extracomment>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>from the file name</source>
        <extracomment>services/published</extracomment>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>services/published</extracomment>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>from an unknown place</source>
        <extracomment>services/published</extracomment>
        <translation>von unbekannter Stelle</translation>
    </message>
    <message>
        <source>{n} {n:conflicting|conflicting}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:widersprüchlich|widersprüchlich}</translation>
    </message>
    <message>
        <source>{n} {n:doubtful|doubtful}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:zweifelhaft|zweifelhaft}</translation>
    </message>
    <message>
        <source>{n} in the future</source>
        <extracomment>services/published</extracomment>
        <translation>{n} in der Zukunft</translation>
    </message>
    <message>
        <source>{n} before 1800</source>
        <extracomment>services/published</extracomment>
        <translation>{n} vor 1800</translation>
    </message>
    <message>
        <source>{n} {n:unknown|unknown}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:unbekannt|unbekannt}</translation>
    </message>
    <message>
        <source>Day and month may be either way round, so none was taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Tag und Monat können vertauscht sein, darum wurde keiner genommen.</translation>
    </message>
    <message>
        <source>It was found with different days.</source>
        <extracomment>services/published</extracomment>
        <translation>Es wurden verschiedene Tage gefunden.</translation>
    </message>
    <message>
        <source>The only day found is doubtful: {words}.</source>
        <extracomment>services/published</extracomment>
        <translation>Der einzige gefundene Tag ist zweifelhaft: {words}.</translation>
    </message>
    <message>
        <source>A day in the future was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Ein Tag in der Zukunft wurde gefunden; er wurde nicht genommen.</translation>
    </message>
    <message>
        <source>A day before 1800 was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Ein Tag vor 1800 wurde gefunden; er wurde nicht genommen.</translation>
    </message>
    <message>
        <source>No date: the text says {day}, without a year.</source>
        <extracomment>services/published</extracomment>
        <translation>Kein Datum: der Text sagt {day}, ohne Jahr.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <extracomment>services/published</extracomment>
        <translation>Kein Datum wurde gefunden.</translation>
    </message>
    <message>
        <source>Publication dates to look at: {told}.</source>
        <extracomment>services/published</extracomment>
        <translation>Erscheinungsdaten zum Ansehen: {told}.</translation>
    </message>
    <message>
        <source>“{name}” does not tell the format: end it in {known}.</source>
        <extracomment>services/query_tables</extracomment>
        <translation>„{name}“ verrät das Format nicht: lassen Sie den Namen auf {known} enden.</translation>
    </message>
    <message>
        <source>A newer Quoteline made the account in “{path}”; repeat it with that.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Ein neueres Quoteline hat den Nachweis in „{path}“ geschrieben; wiederholen Sie ihn damit.</translation>
    </message>
    <message>
        <source>There is no account of an export in “{path}”. Name the file that ends in {side}, or an export that was made with its account.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>In „{path}“ steht kein Nachweis eines Exports. Nennen Sie die Datei, die auf {side} endet, oder einen Export, der mit Nachweis erstellt wurde.</translation>
    </message>
    <message>
        <source>The account in “{path}” is damaged, so that its export cannot be repeated.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Der Nachweis in „{path}“ ist beschädigt; sein Export lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}).</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>„{path}“ kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>What was piped in cannot be read: {error}.</source>
        <extracomment>services/reading</extracomment>
        <translation>Was übergeben wurde, kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>“{name}” holds no article.</source>
        <extracomment>services/reading</extracomment>
        <translation>„{name}“ enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>services/reading</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds several articles. Import it, or use --jsonl.</source>
        <extracomment>services/reading</extracomment>
        <translation>„{name}“ enthält mehrere Artikel. Importieren Sie die Datei, oder nehmen Sie --jsonl.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({strerror}).</source>
        <extracomment>services/reading</extracomment>
        <translation>„{name}“ kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>it could not be understood ({error})</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>sie war nicht zu verstehen ({error})</translation>
    </message>
    <message>
        <source>reading it was stopped: there was no answer for too long</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>das Lesen wurde angehalten: zu lange kam keine Antwort</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds} seconds</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>das Lesen wurde nach {seconds} Sekunden angehalten</translation>
    </message>
    <message>
        <source>reading it ended the reader: the file is damaged, or made to do harm</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>das Lesen beendete den Leser: die Datei ist beschädigt oder soll schaden</translation>
    </message>
    <message>
        <source>Dating a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Ein langer Artikel wird datiert</translation>
    </message>
    <message>
        <source>Keeping a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Ein langer Artikel wird abgelegt</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew, {by_hand} set by hand {by_hand:was|were} kept</source>
        <extracomment>services/redating</extracomment>
        <translation>{n} {n:Aussage|Aussagen} neu datiert, {by_hand} von Hand {by_hand:gesetzte blieb|gesetzte blieben}</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew</source>
        <extracomment>services/redating</extracomment>
        <translation>{n} {n:Aussage|Aussagen} neu datiert</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, or unknown.</source>
        <extracomment>services/redating</extracomment>
        <translation>„{typed}“ ist kein Tag. Schreiben Sie 2025-03-19 oder unknown.</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <extracomment>services/redating</extracomment>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <source>lies before {year:d}</source>
        <extracomment>services/redating</extracomment>
        <translation>liegt vor {year:d}</translation>
    </message>
    <message>
        <source>Linking names</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Namen werden verknüpft</translation>
    </message>
    <message>
        <source>Reading a long article</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Ein langer Artikel wird gelesen</translation>
    </message>
    <message>
        <source>the new reading finds it no more; kept because it was {did}</source>
        <extracomment>services/reextracting</extracomment>
        <translation>die neue Auswertung findet es nicht mehr; behalten, denn es war {did}</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <extracomment>services/reextracting</extracomment>
        <translation>es ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>The export in “{path}” was made from another library; name that one with -l.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Der Export in „{path}“ wurde aus einer anderen Bibliothek erstellt; nennen Sie diese mit -l.</translation>
    </message>
    <message>
        <source>Nobody of this library is called {who} any more.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Niemand in dieser Bibliothek heißt noch {who}.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was made: {now}.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Seine Anfrage wird anders verstanden als beim Erstellen: {now}.</translation>
    </message>
    <message>
        <source>it is a denial: the speaker says that the words are not so</source>
        <extracomment>services/reviewing</extracomment>
        <translation>es ist ein Dementi: der Sprecher sagt, dass die Worte nicht stimmen</translation>
    </message>
    <message>
        <source>the speaker would not say it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>der Sprecher wollte es nicht sagen</translation>
    </message>
    <message>
        <source>it stands in a headline, which may put it shortly</source>
        <extracomment>services/reviewing</extracomment>
        <translation>es steht in einer Überschrift, die verkürzen kann</translation>
    </message>
    <message>
        <source>Nothing about it is doubtful.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Nichts daran ist zweifelhaft.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Sie haben es bestätigt.</translation>
    </message>
    <message>
        <source>You corrected it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Sie haben es korrigiert.</translation>
    </message>
    <message>
        <source>it is marked as {remark}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>es ist gekennzeichnet als {remark}</translation>
    </message>
    <message>
        <source>a newer reading of its article does not find it; it is kept as you set it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>eine neuere Auswertung seines Artikels findet es nicht; es bleibt, wie Sie es gesetzt haben</translation>
    </message>
    <message>
        <source>{words}; the speaker is not: {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}; der Sprecher nicht: {who}</translation>
    </message>
    <message>
        <source>{words}, and {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}, und {who}</translation>
    </message>
    <message>
        <source>the words are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>die Worte sind sicher</translation>
    </message>
    <message>
        <source>only the words in quotation marks are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>nur die Worte in Anführungszeichen sind sicher</translation>
    </message>
    <message>
        <source>it stands in no quotation marks</source>
        <extracomment>services/reviewing</extracomment>
        <translation>es steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>nobody is named beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>daneben wird niemand genannt</translation>
    </message>
    <message>
        <source>{beside}, no name is near</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, kein Name ist in der Nähe</translation>
    </message>
    <message>
        <source>{beside}, {name} was named in the same sentence</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} wurde im selben Satz genannt</translation>
    </message>
    <message>
        <source>{beside}, {name} was named {n} {n:sentence|sentences} back</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} wurde {n} {n:Satz|Sätze} vorher genannt</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>„{mention}“ steht daneben</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it, whom the article does not name</source>
        <extracomment>services/reviewing</extracomment>
        <translation>„{mention}“ steht daneben, den der Artikel nicht nennt</translation>
    </message>
    <message>
        <source>it may be another {name} than elsewhere in the library ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>es könnte ein anderer {name} sein als sonst in der Bibliothek (zu {share:.0%} sicher)</translation>
    </message>
    <message>
        <source>“{name}” is taken for {speaker} ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>„{name}“ wird für {speaker} gehalten (zu {share:.0%} sicher)</translation>
    </message>
    <message>
        <source>the day is not sure: only that of the article is told</source>
        <extracomment>services/reviewing</extracomment>
        <translation>der Tag ist nicht sicher: nur der des Artikels ist bekannt</translation>
    </message>
    <message>
        <source>the day is not sure: it rests on “{words}”</source>
        <extracomment>services/reviewing</extracomment>
        <translation>der Tag ist nicht sicher: er beruht auf „{words}“</translation>
    </message>
    <message>
        <source>the day is not sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>der Tag ist nicht sicher</translation>
    </message>
    <message>
        <source>It is a direct quotation now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Es ist jetzt ein direktes Zitat</translation>
    </message>
    <message>
        <source>It is partly quoted now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Es ist jetzt teilweise zitiert</translation>
    </message>
    <message>
        <source>It is reported speech now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Es ist jetzt indirekte Rede</translation>
    </message>
    <message>
        <source>There is no speaker with the number {number} in this library.</source>
        <extracomment>services/said_about</extracomment>
        <translation>In dieser Bibliothek gibt es keinen Sprecher mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>That is one speaker. Choose another one to compare with.</source>
        <extracomment>services/said_about</extracomment>
        <translation>Das ist ein und derselbe Sprecher. Wählen Sie einen anderen zum Vergleich.</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Texte von Artikeln</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Namen von Sprechern</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Steps of changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Schritte von Änderungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Who did not answer</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Wer nicht antwortete</translation>
    </message>
    <message>
        <source>Roles of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Funktionen von Sprechern</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reports of imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Berichte von Importen</translation>
    </message>
    <message>
        <source>What became of files</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Was aus Dateien wurde</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Names told apart</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Getrennt gehaltene Namen</translation>
    </message>
    <message>
        <source>There is no library at “{path}”.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Unter „{path}“ liegt keine Bibliothek.</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for what is saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>„{to}“ gibt es schon. Nennen Sie eine andere Datei für das Gerettete.</translation>
    </message>
    <message>
        <source>What can be read of “{path}” cannot be written to “{to}” ({error}). The damaged file is as it was; choose another place.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Was von „{path}“ lesbar ist, kann nicht nach „{to}“ geschrieben werden ({error}). Die beschädigte Datei ist, wie sie war; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{what}: some are lost, nobody can tell how many; saved: {kept}.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what}: einige sind verloren, niemand kann sagen, wie viele; gerettet: {kept}.</translation>
    </message>
    <message>
        <source>{what}: {lost} lost, {kept} saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what}: {lost} verloren, {kept} gerettet.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; none is saved yet.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Es gibt keine gespeicherte Suche „{name}“; noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. There are: {there}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Es gibt keine gespeicherte Suche „{name}“. Vorhanden sind: {there}.</translation>
    </message>
    <message>
        <source>It cannot be read: a newer program kept it, or it is damaged. Delete it, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Sie ist nicht lesbar: ein neueres Programm hat sie abgelegt, oder sie ist beschädigt. Löschen oder aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was kept: {now}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Ihre Anfrage wird anders verstanden als beim Speichern: {now}.</translation>
    </message>
    <message>
        <source>This saved search is gone. It was deleted, here or by another program.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Diese gespeicherte Suche gibt es nicht mehr. Sie wurde gelöscht, hier oder von einem anderen Programm.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long; {n} characters are enough.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Dieser Name ist zu lang; {n} Zeichen genügen.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Eine gespeicherte Suche „{name}“ gibt es schon. Wählen Sie einen anderen Namen, oder aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>Word lists are not as they were sealed: {names}. Nothing is extracted with them. If you changed them, run python build/seal_word_lists.py; else get them anew.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Wortlisten sind nicht so, wie sie versiegelt wurden: {names}. Mit ihnen wird nichts ausgewertet. Wenn Sie sie geändert haben, führen Sie python build/seal_word_lists.py aus; sonst holen Sie sie neu.</translation>
    </message>
    <message>
        <source>Word lists are not as they were installed: {names}. Nothing is extracted with them. Install Quoteline again.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Wortlisten sind nicht so, wie sie installiert wurden: {names}. Mit ihnen wird nichts ausgewertet. Installieren Sie Quoteline neu.</translation>
    </message>
    <message>
        <source>“{word}” instead of “{typed}”</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>„{word}“ statt „{typed}“</translation>
    </message>
    <message>
        <source>“{word}” as one word</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>„{word}“ als ein Wort</translation>
    </message>
    <message>
        <source>“{words}” as two words</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>„{words}“ als zwei Wörter</translation>
    </message>
    <message>
        <source>what {name} said</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>was {name} sagte</translation>
    </message>
    <message>
        <source>the last look did not end well</source>
        <extracomment>services/sources</extracomment>
        <translation>das letzte Nachsehen ging nicht gut aus</translation>
    </message>
    <message>
        <source>“{name}” is one speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>„{name}“ ist schon ein einziger Sprecher.</translation>
    </message>
    <message>
        <source>“{name}” is the name that the others are shown under. Split off the others.</source>
        <extracomment>services/speakers</extracomment>
        <translation>„{name}“ ist der Name, unter dem die anderen gezeigt werden. Trennen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>“{name}” is one name only. To tell two people of that name apart, choose quotations of one of them and split those off (--ids).</source>
        <extracomment>services/speakers</extracomment>
        <translation>„{name}“ ist nur ein Name. Um zwei Menschen dieses Namens zu trennen, wählen Sie Zitate des einen und trennen Sie diese ab (--ids).</translation>
    </message>
    <message>
        <source>The name with the number {number} is not shown as “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Der Name mit der Nummer {number} wird nicht als „{name}“ gezeigt.</translation>
    </message>
    <message>
        <source>Quotation {each} is not said by “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Zitat {each} ist nicht von „{name}“.</translation>
    </message>
    <message>
        <source>That is one and the same name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Das ist ein und derselbe Name.</translation>
    </message>
    <message>
        <source>There is another speaker called “{name}”. Merge the two, or take another name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Ein anderer Sprecher heißt „{name}“. Legen Sie die beiden zusammen, oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is no name that a person gave “{speaker}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>„{name}“ ist kein Name, den jemand „{speaker}“ gegeben hat.</translation>
    </message>
    <message>
        <source>There is a speaker called “{name}” already. Merge the two if they are one.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Einen Sprecher namens „{name}“ gibt es schon. Legen Sie die beiden zusammen, wenn sie eins sind.</translation>
    </message>
    <message>
        <source>“{speaker}” is known as “{name}” already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>„{speaker}“ ist schon als „{name}“ bekannt.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Diese Funktion gibt es nicht.</translation>
    </message>
    <message>
        <source>That is a speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Das ist schon ein Sprecher.</translation>
    </message>
    <message>
        <source>“{name}” is marked as not a speaker.</source>
        <extracomment>services/speakers</extracomment>
        <translation>„{name}“ ist als kein Sprecher gekennzeichnet.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>Die Liste der Feeds und Ordner ({path}) kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) is damaged.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>Die Liste der Feeds und Ordner ({path}) ist beschädigt.</translation>
    </message>
    <message>
        <source>{n} {n:entry|entries} in the list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>{n} {n:Eintrag|Einträge} in der Liste der Feeds und Ordner ({path}) {n:kann|können} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of feeds and folders cannot be kept in “{path}” ({why}).</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>Die Liste der Feeds und Ordner kann in „{path}“ nicht abgelegt werden ({why}).</translation>
    </message>
    <message>
        <source>“{address}” cannot be subscribed to: {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{address}“ kann nicht abonniert werden: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is not a folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{path}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” has a name that cannot be kept. Rename the folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{path}“ hat einen Namen, der nicht abgelegt werden kann. Benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>“{place}” is in the list already.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{place}“ ist schon in der Liste.</translation>
    </message>
    <message>
        <source>More than {n} feeds and folders are too many for one library.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Mehr als {n} Feeds und Ordner sind zu viele für eine Bibliothek.</translation>
    </message>
    <message>
        <source>“{file}” is no list of feeds (OPML): {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{file}“ ist keine Liste von Feeds (OPML): {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({why}).</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{file}“ kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>“{file}” names no feeds.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{file}“ nennt keine Feeds.</translation>
    </message>
    <message>
        <source>“{words}” is the name of several. Say which by its number.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{words}“ ist der Name von mehreren. Sagen Sie mit der Nummer, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of feeds and folders.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>„{words}“ ist nicht in der Liste der Feeds und Ordner.</translation>
    </message>
    <message>
        <source>This feed or folder is not in the list any more.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Dieser Feed oder Ordner ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Between two looks there may be {least} to {most} minutes, or 0 to look only when asked.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Zwischen zweimal Nachsehen dürfen {least} bis {most} Minuten liegen, oder 0, um nur auf Wunsch nachzusehen.</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} with {quotations} {quotations:quotation|quotations} {articles:is|are} gone.</source>
        <extracomment>services/taking_back</extracomment>
        <translation>{articles} {articles:Artikel|Artikel} mit {quotations} {quotations:Zitat|Zitaten} {articles:wurde|wurden} entfernt.</translation>
    </message>
    <message>
        <source>in the sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>im Satz</translation>
    </message>
    <message>
        <source>with earlier words of the same speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>bei früheren Worten desselben Sprechers</translation>
    </message>
    <message>
        <source>where the article tells of the speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>wo der Artikel vom Sprecher erzählt</translation>
    </message>
    <message>
        <source>in the opening of the article</source>
        <extracomment>services/telling</extracomment>
        <translation>am Anfang des Artikels</translation>
    </message>
    <message>
        <source>in an earlier sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>in einem früheren Satz</translation>
    </message>
    <message>
        <source>in a later sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>in einem späteren Satz</translation>
    </message>
    <message>
        <source>in the article</source>
        <extracomment>services/telling</extracomment>
        <translation>im Artikel</translation>
    </message>
    <message>
        <source>no other day is told; this is the day the article was published</source>
        <extracomment>services/telling</extracomment>
        <translation>kein anderer Tag wird genannt; dies ist der Tag, an dem der Artikel erschien</translation>
    </message>
    <message>
        <source>Undated: {why}</source>
        <extracomment>services/telling</extracomment>
        <translation>Undatiert: {why}</translation>
    </message>
    <message>
        <source>Said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Gesagt am {day:long}</translation>
    </message>
    <message>
        <source>Perhaps said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Vielleicht gesagt am {day:long}</translation>
    </message>
    <message>
        <source>Said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Gesagt {when}</translation>
    </message>
    <message>
        <source>Perhaps said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Vielleicht {when} gesagt</translation>
    </message>
    <message>
        <source>in the week from {first} to {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>in der Woche vom {first} bis {last}</translation>
    </message>
    <message>
        <source>in {day:month}</source>
        <extracomment>services/telling</extracomment>
        <translation>im {day:month}</translation>
    </message>
    <message>
        <source>in {year:d}</source>
        <extracomment>services/telling</extracomment>
        <translation>im Jahr {year:d}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>from “{words}” {where}</source>
        <extracomment>services/telling</extracomment>
        <translation>nach „{words}“ {where}</translation>
    </message>
    <message>
        <source>told by the article</source>
        <extracomment>services/telling</extracomment>
        <translation>vom Artikel genannt</translation>
    </message>
    <message>
        <source>the article says “{words}”, but has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>der Artikel sagt „{words}“, hat aber kein Erscheinungsdatum</translation>
    </message>
    <message>
        <source>the article says “{words}”, which gives no day</source>
        <extracomment>services/telling</extracomment>
        <translation>der Artikel sagt „{words}“, was keinen Tag ergibt</translation>
    </message>
    <message>
        <source>the article looks back to it and tells no day</source>
        <extracomment>services/telling</extracomment>
        <translation>der Artikel blickt darauf zurück und nennt keinen Tag</translation>
    </message>
    <message>
        <source>the article tells no day, and has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>der Artikel nennt keinen Tag und hat kein Erscheinungsdatum</translation>
    </message>
    <message>
        <source>the article does not tell when it was said</source>
        <extracomment>services/telling</extracomment>
        <translation>der Artikel sagt nicht, wann es gesagt wurde</translation>
    </message>
    <message>
        <source>{n} {n:undated|undated}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:undatiert|undatiert}</translation>
    </message>
    <message>
        <source>{n} {n:not known to the day|not known to the day}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:nicht auf den Tag bekannt|nicht auf den Tag bekannt}</translation>
    </message>
    <message>
        <source>Counting words</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Wörter werden gezählt</translation>
    </message>
    <message>
        <source>Counts of words cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Wortzählungen können in „{folder}“ nicht abgelegt werden ({error}). Sorgen Sie für Platz und Schreibrechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{typed}” was searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{typed}“ wurde als Wörter gesucht.</translation>
    </message>
    <message>
        <source>“{typed}” has no value; searched as words. The value stands right behind the colon.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{typed}“ hat keinen Wert; als Wörter gesucht. Der Wert steht direkt hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words. Did you mean {near}:?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{field}:“ ist kein Feld; als Wörter gesucht. Meinten Sie {near}:?</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{field}:“ ist kein Feld; als Wörter gesucht.</translation>
    </message>
    <message>
        <source>“{value}” is no date; searched as words. Dates look like 2025-03, 2025-03-18, 2025-03..2025-04 or &gt;=2025, and unknown finds the undated.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{value}“ ist kein Datum; als Wörter gesucht. Ein Datum sieht aus wie 2025-03, 2025-03-18, 2025-03..2025-04 oder &gt;=2025, und unknown findet Undatiertes.</translation>
    </message>
    <message>
        <source>“{value}” is no language; searched as words. They are written en, uk, ar …</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{value}“ ist keine Sprache; als Wörter gesucht. Sprachen schreibt man en, uk, ar …</translation>
    </message>
    <message>
        <source>“{value}” holds no word that {field}: could look for.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>„{value}“ enthält kein Wort, nach dem {field}: suchen könnte.</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Did you mean {field}:{near}?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: hat keinen Wert „{value}“; als Wörter gesucht. Meinten Sie {field}:{near}?</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Its values: {known}.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: hat keinen Wert „{value}“; als Wörter gesucht. Mögliche Werte: {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} new</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:Zitat|Zitate} neu</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} gone</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:Zitat|Zitate} entfallen</translation>
    </message>
    <message>
        <source>the same quotations</source>
        <extracomment>services/versions</extracomment>
        <translation>dieselben Zitate</translation>
    </message>
    <message>
        <source>Article {one} is no version of article {other}.</source>
        <extracomment>services/versions</extracomment>
        <translation>Artikel {one} ist keine Fassung von Artikel {other}.</translation>
    </message>
    <message>
        <source>there is a page at this address that names no feed</source>
        <extracomment>services/visits</extracomment>
        <translation>unter dieser Adresse liegt eine Seite, die keinen Feed nennt</translation>
    </message>
    <message>
        <source>there is a page at this address, and none of its links leads to a feed</source>
        <extracomment>services/visits</extracomment>
        <translation>unter dieser Adresse liegt eine Seite, und keiner ihrer Links führt zu einem Feed</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <extracomment>services/watched_folders</extracomment>
        <translation>der Ordner ist jetzt nicht da</translation>
    </message>
    <message>
        <source>“{address}” cannot be fetched: {why}.</source>
        <extracomment>services/web</extracomment>
        <translation>„{address}“ kann nicht abgerufen werden: {why}.</translation>
    </message>
    <message>
        <source>A speaker who is gone</source>
        <extracomment>services/who_is_who</extracomment>
        <translation>Ein Sprecher, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>“{path}” is the name of a library. Choose another name for this file.</source>
        <extracomment>services/writing</extracomment>
        <translation>„{path}“ ist der Name einer Bibliothek. Wählen Sie einen anderen Namen für diese Datei.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({strerror}). Choose another place.</source>
        <extracomment>services/writing</extracomment>
        <translation>„{path}“ kann nicht geschrieben werden ({strerror}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Name {number} is shown as one that is itself not shown.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Name {number} wird als einer gezeigt, der selbst nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Name {number} is linked to itself, directly or through others.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Name {number} ist mit sich selbst verknüpft, direkt oder über andere.</translation>
    </message>
    <message>
        <source>Why name {number} is linked cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Warum Name {number} verknüpft ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Why names {one} and {other} may be one cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Warum die Namen {one} und {other} eins sein könnten, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>speakers: made anew from their names: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>speakers: aus ihren Namen neu gebildet: {rows}.</translation>
    </message>
    <message>
        <source>names: made anew from their speakers: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>names: aus ihren Sprechern neu gebildet: {rows}.</translation>
    </message>
    <message>
        <source>steps: left out, for what they belong to could only be undone in part: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>steps: ausgelassen, weil das, wozu sie gehören, nur teilweise rückgängig zu machen wäre: {rows}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, and its quotations with it. Import it again: {origin}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>Der Text von „{title}“ ist verloren und seine Zitate mit ihm. Importieren Sie ihn neu: {origin}.</translation>
    </message>
    <message>
        <source>articles: left out, because their text is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>articles: ausgelassen, weil ihr Text verloren ist: {rows}.</translation>
    </message>
    <message>
        <source>{table}: left out, because their row of {other} is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table}: ausgelassen, weil ihre Zeile von {other} verloren ist: {rows}.</translation>
    </message>
    <message>
        <source>{table}: no longer point to their row of {other}, which is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table}: verweisen nicht mehr auf ihre Zeile von {other}, die verloren ist: {rows}.</translation>
    </message>
    <message>
        <source>speaker set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>Sprecher von Hand gesetzt</translation>
    </message>
    <message>
        <source>words set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>Worte von Hand gesetzt</translation>
    </message>
    <message>
        <source>kind set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>Art von Hand gesetzt</translation>
    </message>
    <message>
        <source>day set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>Tag von Hand gesetzt</translation>
    </message>
    <message>
        <source>rejection set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>von Hand verworfen</translation>
    </message>
    <message>
        <source>added by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>tagged</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>with a note</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>“{path}” is not a Quoteline library. Nothing in it was changed; choose a file that ends in .quoteline.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ ist keine Bibliothek von Quoteline. Nichts darin wurde geändert; wählen Sie eine Datei, die auf .quoteline endet.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of Quoteline ({detail}). Nothing in it was changed; update Quoteline to open it.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ wurde mit einer neueren Version von Quoteline angelegt ({detail}). Nichts darin wurde geändert; aktualisieren Sie Quoteline, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). Restore a backup of it: quoteline restore FILE. Without one, save what can be read of it to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ ist beschädigt ({detail}). Stellen Sie eine Sicherung wieder her: quoteline restore DATEI. Haben Sie keine, retten Sie, was lesbar ist, in eine neue Bibliothek: quoteline restore --salvage DATEI NEU.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}” ({detail}). It was left as it is; restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Nichts von „{path}“ ist lesbar ({detail}). Die Datei blieb, wie sie ist; stellen Sie eine Sicherung wieder her: quoteline restore DATEI.</translation>
    </message>
    <message>
        <source>The disk does not give back what is kept in “{path}” ({detail}). Nothing was changed; copy the file to another disk, and restore a backup of it where that fails.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Der Datenträger gibt nicht heraus, was in „{path}“ liegt ({detail}). Nichts wurde geändert; kopieren Sie die Datei auf einen anderen Datenträger, und stellen Sie eine Sicherung wieder her, wenn das nicht gelingt.</translation>
    </message>
    <message>
        <source>There is not enough memory for what was to be done with “{path}” ({detail}). What was done before is kept; close other programs and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Der Speicher reicht nicht für das, was mit „{path}“ getan werden sollte ({detail}). Was vorher getan wurde, bleibt; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” holds instructions that Quoteline did not put there ({detail}). It was not opened, and nothing in it was changed. Ask whoever gave it to you for an export instead.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ enthält Anweisungen, die nicht von Quoteline stammen ({detail}). Die Datei wurde nicht geöffnet, und nichts darin wurde geändert. Bitten Sie die Person, von der Sie sie haben, stattdessen um einen Export.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened or changed ({detail}). Check the file, its folder and your permissions.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ kann nicht geöffnet oder geändert werden ({detail}). Prüfen Sie die Datei, ihren Ordner und Ihre Rechte.</translation>
    </message>
    <message>
        <source>“{path}” can only be read; nothing was changed. It can be searched and exported as it is. To correct it, copy it to a folder of yours.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ kann nur gelesen werden; nichts wurde geändert. Durchsuchen und exportieren geht auch so. Um sie zu korrigieren, kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close it there, or wait until it is done, and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ wird von einem anderen Programm benutzt. Schließen Sie sie dort, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({detail}). Make space on the disk and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ kann nicht geschrieben werden ({detail}). Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup that is made before “{path}” is brought up to date cannot be written ({detail}). The library is as it was. Make space there, or give yourself the right to write, and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Die Sicherung, die angelegt wird, bevor „{path}“ auf den neuesten Stand gebracht wird, kann nicht geschrieben werden ({detail}). Die Bibliothek ist, wie sie war. Schaffen Sie dort Platz, oder geben Sie sich das Recht zu schreiben, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” was moved, renamed or deleted while it was open. Nothing more is written to it; what was done before is in the file that was moved. Put it back and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ wurde verschoben, umbenannt oder gelöscht, während sie offen war. Nichts mehr wird in sie geschrieben; was vorher getan wurde, steht in der verschobenen Datei. Legen Sie diese zurück, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Another file took the place of “{path}” while it was open, as programs do that synchronise folders. What was done before is in the file that is gone; nothing more is written to either. Open the library again to go on with the one that is there now.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Eine andere Datei ist an die Stelle von „{path}“ getreten, während sie offen war, wie es durch Programme geschieht, die Ordner synchronisieren. Was vorher getan wurde, steht in der Datei, die fort ist; in keine von beiden wird noch etwas geschrieben. Öffnen Sie die Bibliothek noch einmal, um mit der weiterzumachen, die jetzt dort liegt.</translation>
    </message>
    <message>
        <source>“{path}” was cut short by another program while it was open. Nothing more is written to it. Restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>„{path}“ wurde von einem anderen Programm abgeschnitten, während sie offen war. Nichts mehr wird in sie geschrieben. Stellen Sie eine Sicherung wieder her: quoteline restore DATEI.</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Zitat {number}</translation>
    </message>
    <message>
        <source>Row {number} of {table}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Zeile {number} von {table}</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand nowhere in it.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who} steht nicht so im Artikel wie abgelegt: die Worte stehen nirgends darin.</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand at {at}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who} steht nicht so im Artikel wie abgelegt: die Worte stehen bei {at}.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Die Datei ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {other} that is not there.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Zeile {row} von {table} verweist auf eine Zeile von {other}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Article {number} has no text.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Artikel {number} hat keinen Text.</translation>
    </message>
    <message>
        <source>The text of article {number} is not the one that was imported.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Der Text von Artikel {number} ist nicht der importierte.</translation>
    </message>
    <message>
        <source>The {name} of quotation {number} lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{name} von Zitat {number} liegt außerhalb seines Artikels.</translation>
    </message>
    <message>
        <source>The source of row {number} of declined lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Die Quelle von Zeile {number} von declined liegt außerhalb ihres Artikels.</translation>
    </message>
    <message>
        <source>its copy is not sound: {what}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>die Kopie ist nicht heil: {what}</translation>
    </message>
    <message>
        <source>Step {step} of correction {number} cannot be read, so that it cannot be taken back or made again.</source>
        <extracomment>storage/steps</extracomment>
        <translation>Schritt {step} von Korrektur {number} lässt sich nicht lesen; er kann weder zurückgenommen noch wiederholt werden.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Neue Bibliothek …</translation>
    </message>
    <message>
        <source>Open library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open library in a new window…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bibliothek in neuem Fenster öffnen …</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Report of the last import…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bericht des letzten Imports …</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aus dem Web importieren …</translation>
    </message>
    <message>
        <source>Feeds and watched folders…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Feeds und überwachte Ordner …</translation>
    </message>
    <message>
        <source>Export quotations…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zitate exportieren …</translation>
    </message>
    <message>
        <source>Export again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Erneut exportieren …</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zeitleiste als Bild speichern …</translation>
    </message>
    <message>
        <source>Back up library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bibliothek sichern …</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aus Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save from a damaged library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aus beschädigter Bibliothek retten …</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nur die Worte kopieren</translation>
    </message>
    <message>
        <source>Select all quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alle Zitate auswählen</translation>
    </message>
    <message>
        <source>Explain the search</source>
        <extracomment>ui/actions</extracomment>
        <translation>Suche erklären</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Take away what leaves nothing</source>
        <extracomment>ui/actions</extracomment>
        <translation>Wegnehmen, was nichts übrig lässt</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Befehl finden …</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <extracomment>ui/actions</extracomment>
        <translation>Auf das Gezeigte aktualisieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Many queries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Viele Anfragen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/actions</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/actions</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>ui/actions</extracomment>
        <translation>Z&amp;itate</translation>
    </message>
    <message>
        <source>Read in article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Im Artikel lesen</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <extracomment>ui/actions</extracomment>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Other printings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Weitere Abdrucke …</translation>
    </message>
    <message>
        <source>More like this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mehr wie dieses Zitat</translation>
    </message>
    <message>
        <source>Show only this speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nur diesen Sprecher zeigen</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>ui/actions</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <extracomment>ui/actions</extracomment>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Change speaker…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sprecher ändern …</translation>
    </message>
    <message>
        <source>Change speaker throughout this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sprecher im ganzen Artikel ändern …</translation>
    </message>
    <message>
        <source>Change day said…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tag der Aussage ändern …</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Erscheinungsdatum setzen …</translation>
    </message>
    <message>
        <source>Set outlet…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Medium setzen …</translation>
    </message>
    <message>
        <source>What changed in this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Was sich an diesem Artikel geändert hat …</translation>
    </message>
    <message>
        <source>Change kind</source>
        <extracomment>ui/actions</extracomment>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change boundaries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Grenzen ändern …</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Quotation from marked words…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zitat aus markierten Worten …</translation>
    </message>
    <message>
        <source>Add marked words to this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Markierte Worte zu diesem Zitat</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Wer ist wer …</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorschläge …</translation>
    </message>
    <message>
        <source>Said about…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Gesagt über …</translation>
    </message>
    <message>
        <source>Compare speakers…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sprecher vergleichen …</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/actions</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Namen hinzufügen …</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Funktion geben …</translation>
    </message>
    <message>
        <source>Not a speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Was entschieden wurde …</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Diagramm als Bild speichern …</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <extracomment>ui/actions</extracomment>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Durchsicht …</translation>
    </message>
    <message>
        <source>Families…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Familien …</translation>
    </message>
    <message>
        <source>Look for what was left out…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nach Übergangenem suchen …</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Bring search up to date</source>
        <extracomment>ui/actions</extracomment>
        <translation>Suche auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>Find quotations with</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zitate finden mit</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Neu auswerten …</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Close window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/actions</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <extracomment>ui/actions</extracomment>
        <translation>Wonach man suchen kann</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>About Quoteline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Über Quoteline</translation>
    </message>
    <message>
        <source>Within: {query}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Innerhalb von: {query}</translation>
    </message>
    <message>
        <source>New since last looked at</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Neu seit dem letzten Ansehen</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>nicht {filter}</translation>
    </message>
    <message>
        <source>Words as typed</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Wörter wie eingegeben</translation>
    </message>
    <message>
        <source>All forms: {languages}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Alle Formen: {languages}</translation>
    </message>
    <message>
        <source>Undated (said)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Undatiert (gesagt)</translation>
    </message>
    <message>
        <source>Undated (published)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Undatiert (erschienen)</translation>
    </message>
    <message>
        <source>said until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>gesagt bis {day:short}</translation>
    </message>
    <message>
        <source>said from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>gesagt ab {day:short}</translation>
    </message>
    <message>
        <source>said {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>gesagt {days}</translation>
    </message>
    <message>
        <source>published until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>erschienen bis {day:short}</translation>
    </message>
    <message>
        <source>published from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>erschienen ab {day:short}</translation>
    </message>
    <message>
        <source>published {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>erschienen {days}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your library is safe. The details are in {file}.</source>
        <extracomment>ui/application</extracomment>
        <translation>Etwas Unerwartetes ist geschehen ({error}). Ihre Bibliothek ist unversehrt. Näheres steht in {file}.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>Das ist der letzte Artikel der Liste.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>Das ist der erste Artikel der Liste.</translation>
    </message>
    <message>
        <source>No other version of this article is in the library.</source>
        <extracomment>ui/article_corrections</extracomment>
        <translation>Keine andere Fassung dieses Artikels ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Quoteline libraries (*.quoteline)</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Quoteline-Bibliotheken (*.quoteline)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>The file of this library was moved or deleted; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Die Datei dieser Bibliothek wurde verschoben oder gelöscht; nichts mehr wird geschrieben.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Datei finden …</translation>
    </message>
    <message>
        <source>Another file took the place of this library; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Eine andere Datei ist an die Stelle dieser Bibliothek getreten; nichts mehr wird geschrieben.</translation>
    </message>
    <message>
        <source>Open the one there now</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Jetzige Datei öffnen</translation>
    </message>
    <message>
        <source>Another program cut the file of this library short; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Ein anderes Programm hat die Datei dieser Bibliothek abgeschnitten; nichts mehr wird geschrieben.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Was sich tun lässt …</translation>
    </message>
    <message>
        <source>The file of this library is there again; nothing is written until it is opened.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Die Datei dieser Bibliothek ist wieder da; nichts wird geschrieben, bis sie geöffnet wird.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The copy was stopped; no file was left.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Das Kopieren wurde angehalten; keine Datei blieb zurück.</translation>
    </message>
    <message>
        <source>The library's file</source>
        <extracomment>ui/astray_line</extracomment>
        <translation>Die Datei der Bibliothek</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Was übergangen wurde</translation>
    </message>
    <message>
        <source>In the article, M goes from one to the next, and Q makes it a quotation.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Im Artikel führt M von einer Stelle zur nächsten, und Q macht ein Zitat daraus.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Articles in which something was left out, most first</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Artikel, in denen etwas übergangen wurde, die mit dem meisten zuerst</translation>
    </message>
    <message>
        <source>{n} {n:article was|articles were} read again.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{n} {n:Artikel wurde|Artikel wurden} neu gelesen.</translation>
    </message>
    <message>
        <source>{looked} The rest was left, as you asked.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{looked} Der Rest blieb, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Der Ordner lässt sich nicht zeigen: {folder}</translation>
    </message>
    <message>
        <source>“{library}” becomes what it was on {when}. As it is now it is kept beside it, under another name.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>„{library}“ wird wieder, was sie am {when} war. Wie sie jetzt ist, bleibt sie daneben unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>It is damaged, so nobody can tell what was done since.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Sie ist beschädigt; niemand kann also sagen, was seither getan wurde.</translation>
    </message>
    <message>
        <source>Since then: {changes} {changes:change|changes} made, {articles} {articles:article|articles} and {quotations} {quotations:quotation|quotations} come in. They would be gone from it.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Seither: {changes} {changes:Änderung|Änderungen} gemacht, {articles} {articles:Artikel|Artikel} und {quotations} {quotations:Zitat|Zitate} hereingekommen. Das alles wäre darin nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing was done since then.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Seither wurde nichts getan.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the backup of {when}? It cannot be brought back.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Die Sicherung vom {when} löschen? Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Eine Sicherung löschen</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Sicherung anhalten</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on each day that you change something.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Es gibt noch keine Sicherung. An jedem Tag, an dem Sie etwas ändern, wird eine angelegt.</translation>
    </message>
    <message>
        <source>{why} (cannot be read)</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{why} (nicht lesbar)</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{n} {n:file|files}, {size:.1f} MB together. Those of single days go after some weeks, and what was set aside before a restore after three months; the last ones stay.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{n} {n:Datei|Dateien}, zusammen {size:.1f} MB. Die einzelner Tage verschwinden nach einigen Wochen, und was vor einer Wiederherstellung beiseitegelegt wurde, nach drei Monaten; die letzten bleiben.</translation>
    </message>
    <message>
        <source>← → word</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>← → Wort</translation>
    </message>
    <message>
        <source>Ctrl+← → letter</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Strg+← → Buchstabe</translation>
    </message>
    <message>
        <source>Tab next end</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Tab nächstes Ende</translation>
    </message>
    <message>
        <source>A add marked words</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>A Markiertes hinzufügen</translation>
    </message>
    <message>
        <source>Del remove part</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Entf Teil entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Z step back</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Strg+Z Schritt zurück</translation>
    </message>
    <message>
        <source>Mark the words to be added first, with the mouse or with Shift and arrows.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Markieren Sie zuerst die Worte, die dazukommen sollen, mit der Maus oder mit Umschalt und Pfeilen.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>No further:</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Weiter geht es nicht:</translation>
    </message>
    <message>
        <source>This is the only part.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Das ist der einzige Teil.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>They are in it already.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Sie gehören schon dazu.</translation>
    </message>
    <message>
        <source>The quotation ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Das Zitat endet mit „{words}“</translation>
    </message>
    <message>
        <source>The quotation begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Das Zitat beginnt mit „{words}“</translation>
    </message>
    <message>
        <source>Part {part} of {parts} ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Teil {part} von {parts} endet mit „{words}“</translation>
    </message>
    <message>
        <source>Part {part} of {parts} begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Teil {part} von {parts} beginnt mit „{words}“</translation>
    </message>
    <message>
        <source>Drag to where the words begin; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Dorthin ziehen, wo die Worte beginnen; mit Strg Buchstabe für Buchstabe (mit Tasten: B)</translation>
    </message>
    <message>
        <source>Drag to where the words end; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Dorthin ziehen, wo die Worte enden; mit Strg Buchstabe für Buchstabe (mit Tasten: B)</translation>
    </message>
    <message>
        <source>Remove “{filter}”</source>
        <extracomment>ui/chips</extracomment>
        <translation>„{filter}“ entfernen</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <extracomment>ui/chips</extracomment>
        <translation>{filter} entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/connections</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection with citations (Ctrl+C)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Auswahl mit Quellenangaben kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/connections</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write quotations to a file (Ctrl+E)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Zitate in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/connections</extracomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Import articles first.</source>
        <extracomment>ui/connections</extracomment>
        <translation>Noch gibt es nichts durchzusehen. Importieren Sie zuerst Artikel.</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>„{what}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>„{what}“ wiederholen</translation>
    </message>
    <message>
        <source>The language changes when Quoteline is started again.</source>
        <extracomment>ui/connections</extracomment>
        <translation>Die Sprache wechselt beim nächsten Start von Quoteline.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Who said what, and when: quotations, speakers and a timeline from the articles on your own machine. Nothing leaves it.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Typefaces: Source Serif 4 and Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</source>
        <extracomment>ui/connections</extracomment>
        <translation>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Wer hat was gesagt, und wann: Zitate, Sprecher und eine Zeitleiste aus den Artikeln auf Ihrem eigenen Rechner. Nichts verlässt ihn.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Apache License 2.0. Symbole: Lucide (ISC). Schriften: Source Serif 4 und Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copied {n} {n:link|links}</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:Link|Links} kopiert</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations} with citations</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:Zitat|Zitate} mit Quellenangaben kopiert</translation>
    </message>
    <message>
        <source>Copied the words of {n} {n:quotation|quotations}</source>
        <extracomment>ui/copying</extracomment>
        <translation>Worte von {n} {n:Zitat|Zitaten} kopiert</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations}: {what}</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:Zitat|Zitate} kopiert: {what}</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (CSV)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Zeilen für ein Tabellenprogramm (CSV)</translation>
    </message>
    <message>
        <source>APA</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>APA</translation>
    </message>
    <message>
        <source>MLA</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Chicago</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>After your template</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Nach Ihrer Vorlage</translation>
    </message>
    <message>
        <source>Days as 20 March 2025</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Tage als 20 March 2025</translation>
    </message>
    <message>
        <source>Days as 2025-03-20 (ISO)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Tage als 2025-03-20 (ISO)</translation>
    </message>
    <message>
        <source>Days as your system writes them</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Tage, wie Ihr System sie schreibt</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy link to this quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Link zu diesem Zitat kopieren</translation>
    </message>
    <message>
        <source>How to copy</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Wie kopiert wird</translation>
    </message>
    <message>
        <source>Direct speech in quotation marks</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Direkte Rede in Anführungszeichen</translation>
    </message>
    <message>
        <source>With a link back to each quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Mit einem Link zurück zu jedem Zitat</translation>
    </message>
    <message>
        <source>Your template…</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Ihre Vorlage …</translation>
    </message>
    <message>
        <source>Drag the quotation into another program</source>
        <extracomment>ui/copying_drag</extracomment>
        <translation>Das Zitat in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Your template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Ihre Vorlage</translation>
    </message>
    <message>
        <source>Write how a quotation is to look. Names in braces are filled; what is missing leaves no trace.</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Schreiben Sie, wie ein Zitat aussehen soll. Namen in geschweiften Klammern werden ausgefüllt; was fehlt, hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>Keep template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Vorlage behalten</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>As it looks</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Name, unter dem sie zu finden ist</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>My template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Meine Vorlage</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag {n} {n:quotation|quotations} with:</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>{n} {n:Zitat|Zitate} mit Schlagwort versehen:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Keep note (Ctrl+Return)</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Notiz behalten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}. It takes the place of the notes that some of them have.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Eine Notiz für {n} {n:Zitat|Zitate}. Sie ersetzt die Notizen, die einige davon haben.</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Eine Notiz für {n} {n:Zitat|Zitate}.</translation>
    </message>
    <message>
        <source>Take back the import of {articles} {articles:article|articles}? {quotations} {quotations:quotation|quotations} would go with {articles:it|them}. Redo brings all of it back, as long as nothing else is changed.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Den Import von {articles} {articles:Artikel|Artikeln} zurücknehmen? {quotations} {quotations:Zitat ginge|Zitate gingen} mit. „Wiederholen“ bringt alles zurück, solange sonst nichts geändert wird.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{n} later {n:change is|changes are} taken back first, imports among {n:it|them} as well.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Zuerst {n:wird|werden} {n} spätere {n:Änderung|Änderungen} zurückgenommen, auch Importe.</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Who said this? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Wer hat das gesagt? Lassen Sie es leer, wenn niemand es weiß.</translation>
    </message>
    <message>
        <source>Who said these {n} {n:quotation|quotations}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Wer hat diese {n} {n:Zitat|Zitate} gesagt? Lassen Sie es leer, wenn niemand es weiß.</translation>
    </message>
    <message>
        <source>No words are marked. Mark some in the article first.</source>
        <extracomment>ui/corrections</extracomment>
        <translation>Keine Worte sind markiert. Markieren Sie zuerst welche im Artikel.</translation>
    </message>
    <message>
        <source>{n} {n:change|changes}</source>
        <extracomment>ui/corrections</extracomment>
        <translation>{n} {n:Änderung|Änderungen}</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Bericht eines Absturzes</translation>
    </message>
    <message>
        <source>Something went wrong when Quoteline last ran. Your library is safe; the report stays on this machine.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Beim letzten Lauf von Quoteline ging etwas schief. Ihre Bibliothek ist sicher; der Bericht bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Den Bericht löschen</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Der Bericht liegt in der Zwischenablage. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This is no day. Write 2025-03-18, or a month (2025-03), or a year (2025), or leave it empty.</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Das ist kein Tag. Schreiben Sie 2025-03-18, einen Monat (2025-03) oder ein Jahr (2025), oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>No days</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Keine Tage</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>jjjj-mm-tt</translation>
    </message>
    <message>
        <source>{name}: a day, a month (2025-03) or a year (2025)</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>{name}: ein Tag, ein Monat (2025-03) oder ein Jahr (2025)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Day said</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Tag der Aussage</translation>
    </message>
    <message>
        <source>Day published</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Erscheinungstag</translation>
    </message>
    <message>
        <source>Which day the limits are about</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Um welchen Tag es bei den Grenzen geht</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Undated only</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Nur undatierte</translation>
    </message>
    <message>
        <source>Undated only ({n})</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Nur undatierte ({n})</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Write the first day too.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Schreiben Sie auch den ersten Tag.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>a span of days</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>ein Zeitraum</translation>
    </message>
    <message>
        <source>Change day said</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Tag der Aussage ändern</translation>
    </message>
    <message>
        <source>Change day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Understood as</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Day, or from</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Tag, oder von</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>When was this said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Wann wurde das gesagt? Ein Tag, ein Monat (2025-03) oder ein Jahr (2025); lassen Sie beides leer, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>When was each of these {n} {n:quotation|quotations} said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Wann wurde jedes dieser {n} {n:Zitat|Zitate} gesagt? Ein Tag, ein Monat (2025-03) oder ein Jahr (2025); lassen Sie beides leer, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>So far: {told} (rule: {rule}).</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Bisher: {told} (Regel: {rule}).</translation>
    </message>
    <message>
        <source>So far: {told}.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Bisher: {told}.</translation>
    </message>
    <message>
        <source>Not known when</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Nicht bekannt, wann</translation>
    </message>
    <message>
        <source>Rebuild search</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Suche neu aufbauen</translation>
    </message>
    <message>
        <source>Help the library…</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Der Bibliothek helfen …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it is</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Needs a remedy: {name}</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Braucht Abhilfe: {name}</translation>
    </message>
    <message>
        <source>{n} {n:thing needs|things need} a remedy.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>{n} {n:Sache braucht|Sachen brauchen} Abhilfe.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Articles as text, web pages, CSV or JSON lines; folders too</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Artikel als Text, Webseiten, CSV oder JSON-Zeilen; auch Ordner</translation>
    </message>
    <message>
        <source>No quotation fits all of this</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Kein Zitat passt auf all das</translation>
    </message>
    <message>
        <source>No quotation was found in the articles so far. What is imported appears here by itself.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>In den Artikeln wurde bisher kein Zitat gefunden. Was importiert wird, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>No quotations yet</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>Take one away: Shift+Esc takes “{filter}”, Esc the last one.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Einen wegnehmen: Umschalt+Esc nimmt „{filter}“ weg, Esc den letzten.</translation>
    </message>
    <message>
        <source>No single filter is the reason. Shift+Esc shows all, Esc takes the last.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Kein Filter allein ist der Grund. Umschalt+Esc zeigt alles, Esc nimmt den letzten weg.</translation>
    </message>
    <message>
        <source>No quotation at all fits “{clause}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Kein einziges Zitat passt auf „{clause}“.</translation>
    </message>
    <message>
        <source>No quotation at all fits any of these: “{clauses}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Kein einziges Zitat passt auf eines davon: „{clauses}“.</translation>
    </message>
    <message>
        <source>Exports and their accounts (*.account.json *.xlsx *.docx *.odt *.html *.md);;All files (*)</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Exporte und ihre Nachweise (*.account.json *.xlsx *.docx *.odt *.html *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Write the export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Export noch einmal schreiben</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} written to {file} in {folder}</source>
        <extracomment>ui/export_again</extracomment>
        <translation>{n} {n:Zitat|Zitate} geschrieben in {file} in {folder}</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Said start</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said end</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Gesagt bis</translation>
    </message>
    <message>
        <source>Said precision</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Genauigkeit des Tages</translation>
    </message>
    <message>
        <source>Article title</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Artikeltitel</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Url</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Redewort</translation>
    </message>
    <message>
        <source>Context before</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Text davor</translation>
    </message>
    <message>
        <source>Context after</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Text danach</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>What the day rests on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Worauf der Tag beruht</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Weitergegeben durch</translation>
    </message>
    <message>
        <source>How it was passed on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Wie es weitergegeben wurde</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Damalige Funktion</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Link back</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Link zurück</translation>
    </message>
    <message>
        <source>Fingerprint of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Fingerabdruck des Artikels</translation>
    </message>
    <message>
        <source>Id of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Id des Artikels</translation>
    </message>
    <message>
        <source>Speaker as printed</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Sprecher wie gedruckt</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Wo die Worte stehen</translation>
    </message>
    <message>
        <source>Where the speaker stands</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Wo der Sprecher steht</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Art des Sprechers</translation>
    </message>
    <message>
        <source>Where it is told who passed it on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Wo steht, wer es weitergab</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt and an arrow move it</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Leertaste hakt eine Spalte an, Alt und ein Pfeil verschieben sie</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Nach oben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Nach unten (Alt+Unten)</translation>
    </message>
    <message>
        <source>Column “{name}” of the file</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Spalte „{name}“ der Datei</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Bilder (*.png);;Vektorbilder (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>„{name}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There is no program that opens “{path}”.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Es gibt kein Programm, das „{path}“ öffnet.</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Zeitleiste als Bild speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Saved {file} in {folder}</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>{file} gespeichert in {folder}</translation>
    </message>
    <message>
        <source>A table that every spreadsheet reads, a row for each quotation.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Eine Tabelle, die jedes Tabellenprogramm liest, eine Zeile je Zitat.</translation>
    </message>
    <message>
        <source>The same table with tabs between the cells, for tools that want them.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Dieselbe Tabelle mit Tabulatoren zwischen den Zellen, für Werkzeuge, die das verlangen.</translation>
    </message>
    <message>
        <source>A workbook with real days, links and filters, and a sheet that tells where all comes from.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Eine Arbeitsmappe mit echten Tagen, Links und Filtern, und einem Blatt, das sagt, woher alles kommt.</translation>
    </message>
    <message>
        <source>An object a line with all that is known, places in the text too, for your own programs.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Ein Objekt je Zeile mit allem, was bekannt ist, auch den Stellen im Text, für Ihre eigenen Programme.</translation>
    </message>
    <message>
        <source>A text with headings and quotations, for notes, wikis and editors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Ein Text mit Überschriften und Zitaten, für Notizen, Wikis und Editoren.</translation>
    </message>
    <message>
        <source>One page that works without a network: it can be searched and has a small timeline.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Eine Seite, die ohne Netz funktioniert: sie lässt sich durchsuchen und hat eine kleine Zeitleiste.</translation>
    </message>
    <message>
        <source>A report to go on writing in, each quotation with its source.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Ein Bericht zum Weiterschreiben, jedes Zitat mit seiner Quelle.</translation>
    </message>
    <message>
        <source>The same report for LibreOffice and other word processors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Derselbe Bericht für LibreOffice und andere Textprogramme.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero, EndNote or Citavi.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die Artikel mit ihren Zitaten, für Zotero, EndNote oder Citavi.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for LaTeX.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die Artikel mit ihren Zitaten, für LaTeX.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero and Pandoc.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die Artikel mit ihren Zitaten, für Zotero und Pandoc.</translation>
    </message>
    <message>
        <source>The dated quotations as an interactive timeline for a web page (TimelineJS).</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die datierten Zitate als interaktive Zeitleiste für eine Webseite (TimelineJS).</translation>
    </message>
    <message>
        <source>The dated quotations as days of a calendar.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die datierten Zitate als Tage eines Kalenders.</translation>
    </message>
    <message>
        <source>The file also tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die Datei sagt auch, was gefragt war, wann, aus welcher Bibliothek und aus welchen Artikeln, damit sich der Export wiederholen und vergleichen lässt.</translation>
    </message>
    <message>
        <source>Export quotations</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Zitate exportieren</translation>
    </message>
    <message>
        <source>Write quotations to a file.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Zitate in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The selection ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Die Auswahl ({n} {n:Zitat|Zitate})</translation>
    </message>
    <message>
        <source>All that is shown ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Alles, was gezeigt wird ({n} {n:Zitat|Zitate})</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>With an account of where it comes from</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Mit Nachweis, woher es kommt</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Begin with</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>A second file, “{name}”, tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Eine zweite Datei, „{name}“, sagt, was gefragt war, wann, aus welcher Bibliothek und aus welchen Artikeln, damit sich der Export wiederholen und vergleichen lässt.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Write it again…</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Noch einmal schreiben …</translation>
    </message>
    <message>
        <source>still in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>noch in der Bibliothek</translation>
    </message>
    <message>
        <source>not in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Neu ({n})</translation>
    </message>
    <message>
        <source>Gone ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Entfallen ({n})</translation>
    </message>
    <message>
        <source>Changed ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Geändert ({n})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Quotation {id:d}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Zitat {id:d}</translation>
    </message>
    <message>
        <source>{column}: now {now}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>{column}: jetzt {now}</translation>
    </message>
    <message>
        <source>“{file}” was made on {day} with {then} {then:quotation|quotations}; the same export has {now} now.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>„{file}“ wurde am {day} mit {then} {then:Zitat|Zitaten} erstellt; derselbe Export hat jetzt {now}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Those that were there before stand in another order.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Die vorher da waren, stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The text of {n} {n:article|articles} is another one.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Der Text von {n} {n:Artikel|Artikeln} ist ein anderer.</translation>
    </message>
    <message>
        <source>Of {n} {n:article|articles} there is a newer version.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Von {n} {n:Artikel|Artikeln} gibt es eine neuere Fassung.</translation>
    </message>
    <message>
        <source>As the format usually has them</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Wie im Format üblich</translation>
    </message>
    <message>
        <source>2025-03-20 (ISO)</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>2025-03-20 (ISO)</translation>
    </message>
    <message>
        <source>20 March 2025</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>20 March 2025</translation>
    </message>
    <message>
        <source>March 20, 2025</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>March 20, 2025</translation>
    </message>
    <message>
        <source>20. März 2025</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>20. März 2025</translation>
    </message>
    <message>
        <source>20 mars 2025</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>20 mars 2025</translation>
    </message>
    <message>
        <source>20 de marzo de 2025</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>20 de marzo de 2025</translation>
    </message>
    <message>
        <source>20 березня 2025 р.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>20 березня 2025 р.</translation>
    </message>
    <message>
        <source>A few words before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Einige Wörter davor und danach</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>One sentence before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Ein Satz davor und danach</translation>
    </message>
    <message>
        <source>Two sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Zwei Sätze davor und danach</translation>
    </message>
    <message>
        <source>Three sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Drei Sätze davor und danach</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Write how the source line is to look</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Schreiben, wie die Quellenangabe aussehen soll</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Show the context of each quotation</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Kontext jedes Zitats zeigen</translation>
    </message>
    <message>
        <source>The words of each speaker together</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Die Worte jedes Sprechers zusammen</translation>
    </message>
    <message>
        <source>Links back into this library</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Links zurück in diese Bibliothek</translation>
    </message>
    <message>
        <source>Mark the words that were searched for</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Gesuchte Wörter hervorheben</translation>
    </message>
    <message>
        <source>Otherwise the words are exactly as they were printed.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Sonst stehen die Worte genau so da, wie sie gedruckt wurden.</translation>
    </message>
    <message>
        <source>Leave cells as they are, even those that a spreadsheet would run</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Zellen unverändert lassen, auch solche, die ein Tabellenprogramm ausführen würde</translation>
    </message>
    <message>
        <source>Words that begin with =, +, - or @ are otherwise made harmless with an apostrophe.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Worte, die mit =, +, - oder @ beginnen, werden sonst durch einen Apostroph unschädlich gemacht.</translation>
    </message>
    <message>
        <source>There is no quotation to show it with.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Es gibt kein Zitat, an dem es gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Kept choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Behaltene Auswahl</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Behalten als …</translation>
    </message>
    <message>
        <source>Keep format, columns and all other choices under a name</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Format, Spalten und alles andere Gewählte unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Umbenennen oder löschen</translation>
    </message>
    <message>
        <source>As the last time</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Diese Auswahl behalten</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Unter welchem Namen?</translation>
    </message>
    <message>
        <source>Extract again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} will be read again, and the quotations in them found anew.

What you did stays: speakers, words, kinds and days that you set, confirmed quotations, stars, tags, notes, and what you said is no quotation. Where you did something and the new reading finds no quotation any more, yours is kept, and listed for you to look at.

You can go on working meanwhile. It can be stopped, and undone.</source>
        <extracomment>ui/extract_again: a paragraph each</extracomment>
        <translation>{n} {n:Artikel wird|Artikel werden} noch einmal gelesen, und die Zitate darin neu gesucht.

Was Sie getan haben, bleibt: Sprecher, Worte, Arten und Tage, die Sie gesetzt haben, bestätigte Zitate, Markierungen, Schlagwörter, Notizen, und was nach Ihnen kein Zitat ist. Wo Sie etwas getan haben und die neue Auswertung kein Zitat mehr findet, bleibt Ihres und wird Ihnen zum Ansehen aufgelistet.

Sie können währenddessen weiterarbeiten. Es lässt sich anhalten und rückgängig machen.</translation>
    </message>
    <message>
        <source>Extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Wird neu ausgewertet</translation>
    </message>
    <message>
        <source>Stop extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Neue Auswertung anhalten</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Found again</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>No longer found</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message>
        <source>The new reading finds them no more. They are kept as you left them; select one to see it.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Die neue Auswertung findet sie nicht mehr. Sie bleiben, wie Sie sie hinterlassen haben; wählen Sie eines aus, um es zu sehen.</translation>
    </message>
    <message>
        <source>Could not be read: {why}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>War nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>Kept: {did}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Behalten: {did}</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Alle in der Liste zeigen</translation>
    </message>
    <message>
        <source>Stopped after {n} {n:article|articles}. What was read until then is whole; undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Angehalten nach {n} {n:Artikel|Artikeln}. Was bis dahin gelesen wurde, ist vollständig; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}; {looked} {looked:quotation|quotations} to look at. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:Artikel|Artikel} mit {engine} neu gelesen; {looked} {looked:Zitat|Zitate} anzusehen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:Artikel|Artikel} mit {engine} neu gelesen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed; {looked} {looked:quotation|quotations} to look at.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:Artikel|Artikel} mit {engine} neu gelesen: nichts geändert; {looked} {looked:Zitat|Zitate} anzusehen.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:Artikel|Artikel} mit {engine} neu gelesen: nichts geändert.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} that you added or confirmed {n:is not found, and stays|are not found, and stay}.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:Zitat|Zitate}, {n:das Sie hinzugefügt oder bestätigt haben, wird nicht gefunden und bleibt|die Sie hinzugefügt oder bestätigt haben, werden nicht gefunden und bleiben}.</translation>
    </message>
    <message>
        <source>Exclude “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>„{value}“ nicht mehr ausschließen</translation>
    </message>
    <message>
        <source>Without “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Ohne „{value}“</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Nur „{value}“</translation>
    </message>
    <message>
        <source>Include “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>„{value}“ nicht mehr einschließen</translation>
    </message>
    <message>
        <source>{value}, excluded</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>{value}, ausgeschlossen</translation>
    </message>
    <message>
        <source>Click to include, Alt+click to exclude</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Klicken schließt ein, Alt+Klicken schließt aus</translation>
    </message>
    <message>
        <source>Excluded; click to take that back</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Ausgeschlossen; klicken, um das zurückzunehmen</translation>
    </message>
    <message>
        <source>Other printings cannot be told now</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Weitere Abdrucke lassen sich jetzt nicht angeben</translation>
    </message>
    <message>
        <source>Other printings are being looked for</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Weitere Abdrucke werden gesucht</translation>
    </message>
    <message>
        <source>Select one quotation, and see here where else it was printed.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Wählen Sie ein Zitat, und sehen Sie hier, wo es sonst noch abgedruckt wurde.</translation>
    </message>
    <message>
        <source>As far as this library knows, these words were printed once.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Soweit diese Bibliothek weiß, wurden diese Worte einmal abgedruckt.</translation>
    </message>
    <message>
        <source>Other printings are still being looked for.
They appear here when they are found.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Weitere Abdrucke werden noch gesucht.
Sie erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Other printings were not looked for.
Choose Tools ▸ Families… to find them.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Weitere Abdrucke wurden nicht gesucht.
Wählen Sie Extras ▸ Familien …, um sie zu finden.</translation>
    </message>
    <message>
        <source>Other printings</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Weitere Abdrucke</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all printings with what they changed and their citations (Ctrl+C)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Alle Abdrucke mit ihren Änderungen und Quellenangaben kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Go to the chosen printing in its article (Enter, or a double click)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Zum gewählten Abdruck in seinem Artikel gehen (Eingabe oder Doppelklick)</translation>
    </message>
    <message>
        <source>Left out after these words:</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>Weggelassen hinter diesen Worten:</translation>
    </message>
    <message>
        <source>{struck} left out &amp;nbsp; … {struck} left out with dots &amp;nbsp; {underlined} other words &amp;nbsp; {bracketed} put in</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>{struck} weggelassen &amp;nbsp; … {struck} mit Punkten weggelassen &amp;nbsp; {underlined} andere Worte &amp;nbsp; {bracketed} eingefügt</translation>
    </message>
    <message>
        <source>struck</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>underlined</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>[bracketed]</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>[geklammert]</translation>
    </message>
    <message>
        <source>Stop finding families</source>
        <extracomment>ui/family_finding</extracomment>
        <translation>Suche nach Familien anhalten</translation>
    </message>
    <message>
        <source>Find its other printings</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Weitere Abdrucke finden</translation>
    </message>
    <message>
        <source>Show all printings of these words side by side (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Alle Abdrucke dieser Worte nebeneinander zeigen (F)</translation>
    </message>
    <message>
        <source>Look through the whole library for statements that were printed several times (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Die ganze Bibliothek nach Aussagen durchsuchen, die mehrmals abgedruckt wurden (F)</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <extracomment>ui/family_line</extracomment>
        <translation>{n} weitere …</translation>
    </message>
    <message>
        <source>Nearly the same text: {articles}</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Nahezu derselbe Text: {articles}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>ui/family_line</extracomment>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Families, those with most independent printings first</source>
        <extracomment>ui/family_list</extracomment>
        <translation>Familien, die mit den meisten unabhängigen Abdrucken zuerst</translation>
    </message>
    <message>
        <source>The longest form</source>
        <extracomment>ui/family_page</extracomment>
        <translation>Die längste Form</translation>
    </message>
    <message>
        <source>day unknown</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Printings, the earliest first</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>Abdrucke, die frühesten zuerst</translation>
    </message>
    <message>
        <source>Families were not found yet: it was stopped.
F7 begins anew.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Familien wurden noch nicht gefunden: die Suche wurde angehalten.
F7 beginnt von Neuem.</translation>
    </message>
    <message>
        <source>Families are being found.
They appear here when that is done.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Familien werden gesucht.
Sie erscheinen hier, sobald das getan ist.</translation>
    </message>
    <message>
        <source>No family fits. Fewer letters, or all of the library, find more.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Keine Familie passt. Weniger Buchstaben oder die ganze Bibliothek finden mehr.</translation>
    </message>
    <message>
        <source>No statement in this library was printed more than once. Articles of other outlets may print it again.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Keine Aussage in dieser Bibliothek wurde mehr als einmal gedruckt. Artikel anderer Medien drucken sie vielleicht noch einmal.</translation>
    </message>
    <message>
        <source>Cut short only</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Nur gekürzte</translation>
    </message>
    <message>
        <source>Only what the window shows</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Nur was das Fenster zeigt</translation>
    </message>
    <message>
        <source>Families – Quoteline</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Familien – Quoteline</translation>
    </message>
    <message>
        <source>Find families by their words</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Familien nach ihren Worten finden</translation>
    </message>
    <message>
        <source>Only families of which a printing stops just before “but”, “unless”, “if”</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Nur Familien, in denen ein Abdruck kurz vor „but“, „unless“ oder „if“ aufhört</translation>
    </message>
    <message>
        <source>Only families with a quotation that the filters and the search leave</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Nur Familien mit einem Zitat, das Filter und Suche übrig lassen</translation>
    </message>
    <message>
        <source>{n} {n:family|families}</source>
        <extracomment>ui/family_window</extracomment>
        <translation>{n} {n:Familie|Familien}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/family_words</extracomment>
        <translation>kein</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>ui/family_words</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>ui/family_words</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>ui/family_words</extracomment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>ui/family_words</extracomment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>ui/family_words</extracomment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>ui/family_words</extracomment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>ui/family_words</extracomment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>ui/family_words</extracomment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>ui/family_words</extracomment>
        <translation>neun</translation>
    </message>
    <message>
        <source>Also printed in {n} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Auch in {n} {n:Artikel|Artikeln} abgedruckt</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} unabhängig</translation>
    </message>
    <message>
        <source>copies of one text</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Kopien eines Textes</translation>
    </message>
    <message>
        <source>first on {day}, in {many} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>zuerst am {day}, in {many} {n:Artikel|Artikeln}</translation>
    </message>
    <message>
        <source>first here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>zuerst hier</translation>
    </message>
    <message>
        <source>first by {outlet}, {day}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>zuerst bei {outlet}, {day}</translation>
    </message>
    <message>
        <source>cut short here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>hier gekürzt</translation>
    </message>
    <message>
        <source>{many} without a day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} ohne Tag</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:Abdruck|Abdrucke}</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}, {independent} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:Abdruck|Abdrucke}, {independent} unabhängig</translation>
    </message>
    <message>
        <source>{many} {n:cut short|cut short}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} {n:gekürzt|gekürzt}</translation>
    </message>
    <message>
        <source>days unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Tage unbekannt</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>earliest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>frühester</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>längster</translation>
    </message>
    <message>
        <source>text of {agency}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Text von {agency}</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>ui/family_words</extracomment>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>printed again</source>
        <extracomment>ui/family_words</extracomment>
        <translation>erneut abgedruckt</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>copy of {outlet}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Kopie von {outlet}</translation>
    </message>
    <message>
        <source>copy of another article</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Kopie eines anderen Artikels</translation>
    </message>
    <message>
        <source>said to be by {name}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>soll von {name} sein</translation>
    </message>
    <message>
        <source>said by nobody named</source>
        <extracomment>ui/family_words</extracomment>
        <translation>soll von niemandem mit Namen sein</translation>
    </message>
    <message>
        <source>Cut short before {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Gekürzt vor {words}</translation>
    </message>
    <message>
        <source>Left out {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Weggelassen: {words}</translation>
    </message>
    <message>
        <source>Left out {words}, with an ellipsis</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Weggelassen: {words}, mit Auslassungspunkten</translation>
    </message>
    <message>
        <source>Added {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>Put in {words} for {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} für {others} eingefügt</translation>
    </message>
    <message>
        <source>Put in {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Eingefügt: {words}</translation>
    </message>
    <message>
        <source>{words} instead of {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} statt {others}</translation>
    </message>
    <message>
        <source>Longest form: {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Längste Form: {words}</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>{n} {n:row|rows} saved</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>{n} {n:Zeile|Zeilen} gerettet</translation>
    </message>
    <message>
        <source>It was stopped; no file was left. The damaged library is as it was.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Das Retten wurde angehalten; keine Datei blieb zurück. Die beschädigte Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>None was found; choose the file of one.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Keine wurde gefunden; wählen Sie die Datei einer Sicherung.</translation>
    </message>
    <message>
        <source>The newest is of {day}, {time}, with {n} {n:quotation|quotations}.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Die neueste ist vom {day}, {time}, mit {n} {n:Zitat|Zitaten}.</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Retten, was lesbar ist …</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Die Kopie öffnen</translation>
    </message>
    <message>
        <source>The library becomes what it was then. As it is now it is kept beside it.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Die Bibliothek wird wieder, was sie damals war. Wie sie jetzt ist, bleibt sie daneben erhalten.</translation>
    </message>
    <message>
        <source>Into a new library, row by row. This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>In eine neue Bibliothek, Zeile für Zeile. Diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>And leave this one for later.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Und diese für später lassen.</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A library needs help</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Eine Bibliothek braucht Hilfe</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Lesbares wird gerettet</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Retten anhalten</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was found: {what}</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Was gefunden wurde: {what}</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Was gerettet werden konnte</translation>
    </message>
    <message>
        <source>All of it was saved to “{name}”.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Alles wurde nach „{name}“ gerettet.</translation>
    </message>
    <message>
        <source>Saved to “{name}”, which is open now.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Gerettet nach „{name}“; diese Bibliothek ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>What was lost, as far as one can tell. The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Was verloren ging, soweit es sich sagen lässt. Die beschädigte Bibliothek liegt, wo sie lag, und ist, wie sie war.</translation>
    </message>
    <message>
        <source>The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Die beschädigte Bibliothek liegt, wo sie lag, und ist, wie sie war.</translation>
    </message>
    <message>
        <source>What was lost</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>{suffix}-Datei</translation>
    </message>
    <message>
        <source>Outlets</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Medium finden</translation>
    </message>
    <message>
        <source>Years and months</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Jahre und Monate</translation>
    </message>
    <message>
        <source>How the day is known</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Wie der Tag bekannt ist</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Worauf er beruht</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Schlagwort finden</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Gekennzeichnet</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By name; else by how many quotations there are</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Nach Namen; sonst danach, wie viele Zitate es gibt</translation>
    </message>
    <message>
        <source>{filter}: by name</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>{filter}: nach Namen</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Wörter finden</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>In all forms: {language}</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>In allen Formen: {language}</translation>
    </message>
    <message>
        <source>Take this back, and all that was done after it</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Dies zurücknehmen, und alles, was danach getan wurde</translation>
    </message>
    <message>
        <source>Make this again, and all before it that was taken back</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Dies wiederholen, und alles Zurückgenommene davor</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet. What you import, correct, star or tag is listed here.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>In dieser Bibliothek wurde noch nichts getan. Was Sie importieren, berichtigen, markieren oder mit Schlagwörtern versehen, steht dann hier.</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Bis hier rückgängig machen</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Bis hier wiederholen</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>With which words</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Mit welchen Worten</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>History of this library</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Verlauf dieser Bibliothek</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{what} (zurückgenommen)</translation>
    </message>
    <message>
        <source>{n} taken back: they can be made again until something else is done.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{n} zurückgenommen: sie lassen sich wiederholen, bis etwas anderes getan wird.</translation>
    </message>
    <message>
        <source>Only the last {n} are listed.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Nur die letzten {n} sind aufgeführt.</translation>
    </message>
    <message>
        <source>Articles ({kinds});;All files (*)</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Open or make a library first, then import into it.</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Öffnen Sie zuerst eine Bibliothek, oder legen Sie eine an, und importieren Sie dann.</translation>
    </message>
    <message>
        <source>Used where a file does not tell:</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Gilt dort, wo eine Datei es nicht sagt:</translation>
    </message>
    <message>
        <source>As in the file; {n} {n:names|name} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Wie in der Datei; {n} ohne Angabe</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd); {n} {n:tells|tell} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Wie in der Datei (jjjj-mm-tt); {n} ohne Angabe</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd)</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Wie in der Datei (jjjj-mm-tt)</translation>
    </message>
    <message>
        <source>Import “{name}” and all that is in it.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>„{name}“ und alles darin importieren.</translation>
    </message>
    <message>
        <source>Import “{name}”.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>„{name}“ importieren.</translation>
    </message>
    <message>
        <source>Import {n} {n:file|files}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>{n} {n:Datei|Dateien} importieren.</translation>
    </message>
    <message>
        <source>Import {n} {n:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>{n} {n:Ordner|Ordner} importieren.</translation>
    </message>
    <message>
        <source>Import {files} {files:file|files} and {folders} {folders:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>{files} {files:Datei|Dateien} und {folders} {folders:Ordner|Ordner} importieren.</translation>
    </message>
    <message>
        <source>Looking at {done} of {n} {n:file|files}…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{done} von {n} {n:Datei|Dateien} angesehen …</translation>
    </message>
    <message>
        <source>{n} {n:file|files} to import</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:Datei|Dateien} zu importieren</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} schon da</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} nicht lesbar</translation>
    </message>
    <message>
        <source>{n} of another kind</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} anderer Art</translation>
    </message>
    <message>
        <source>Files and what they would bring</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Dateien, und was sie brächten</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Say which column of a table holds what</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Sagen, welche Spalte einer Tabelle was enthält</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import all files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Alle Dateien importieren</translation>
    </message>
    <message>
        <source>Import no file</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Keine Datei importieren</translation>
    </message>
    <message>
        <source>Only new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Nur Neues</translation>
    </message>
    <message>
        <source>Import only files that hold something new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Nur Dateien importieren, die etwas Neues enthalten</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>First words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Other printing</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Anderer Abdruck</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Left aside</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Beiseitegelassen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Nichts darin</translation>
    </message>
    <message>
        <source>… and {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… und {n} {n:weiterer|weitere}</translation>
    </message>
    <message>
        <source>… and at least {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… und mindestens {n} {n:weiterer|weitere}</translation>
    </message>
    <message>
        <source>… and perhaps others</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… und vielleicht weitere</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>more than {n} {n:article|articles}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>mehr als {n} {n:Artikel|Artikel}</translation>
    </message>
    <message>
        <source>{many}, {n} not readable</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>{many}, {n} nicht lesbar</translation>
    </message>
    <message>
        <source>partly there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>teilweise da</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Nur Probleme zeigen</translation>
    </message>
    <message>
        <source>Show only dates to look at</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Nur anzusehende Daten zeigen</translation>
    </message>
    <message>
        <source>Read article</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <source>Set date…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Datum setzen …</translation>
    </message>
    <message>
        <source>What changed…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Import the files once more that could not be read</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Die Dateien noch einmal importieren, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Take back this import…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Diesen Import zurücknehmen …</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Dateien und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>This import was broken off. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Dieser Import wurde abgebrochen. Was bis dahin hereinkam, ist vollständig und bleibt.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Der Import wurde angehalten. Was bis dahin hereinkam, ist vollständig und bleibt.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Nichts Neues kam herein.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} with {quotations} {quotations:quotation|quotations} came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>{n} {n:Artikel|Artikel} mit {quotations} {quotations:Zitat|Zitaten} {n:kam|kamen} herein.</translation>
    </message>
    <message>
        <source>There is no report of an import in this library.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>In dieser Bibliothek gibt es keinen Bericht eines Imports.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Spreadsheet ({csv});;JSON ({json})</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Tabelle ({csv});;JSON ({json})</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was written to {name}.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Der Bericht wurde in {name} geschrieben.</translation>
    </message>
    <message>
        <source>File or article</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Datei oder Artikel</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>in the future</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>before 1800</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>vor 1800</translation>
    </message>
    <message>
        <source>Keys of Quoteline</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Tasten von Quoteline</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Eine Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>{n} of {total} keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>{n} von {total} Tasten</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Choose lanes…</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahnen wählen …</translation>
    </message>
    <message>
        <source>Pin lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahn anheften</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahn einklappen</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahn nach oben</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahn nach unten</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahn ausblenden</translation>
    </message>
    <message>
        <source>Reset lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bahnen zurücksetzen</translation>
    </message>
    <message>
        <source>Only this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Nur dieser Sprecher</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Nur diese Bahn</translation>
    </message>
    <message>
        <source>Without this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ohne diesen Sprecher</translation>
    </message>
    <message>
        <source>Without this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ohne diese Bahn</translation>
    </message>
    <message>
        <source>Open in the speaker panel</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Im Sprecherbereich öffnen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Choose a lane first: press ↑ or ↓ on the timeline.</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Wählen Sie zuerst eine Bahn: drücken Sie ↑ oder ↓ auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Show these lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Diese Bahnen zeigen</translation>
    </message>
    <message>
        <source>Show hidden lanes again</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Ausgeblendete Bahnen wieder zeigen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Einen Namen eingeben</translation>
    </message>
    <message>
        <source>Name of a lane</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Name einer Bahn</translation>
    </message>
    <message>
        <source>Lanes to choose from</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Bahnen zur Auswahl</translation>
    </message>
    <message>
        <source>Pinned lanes, in their order</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Angeheftete Bahnen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Anzahl der Bahnen</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>So viele, wie passen</translation>
    </message>
    <message>
        <source>Pinned, in this order:</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Angeheftet, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>&amp;Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>&amp;Anzahl der Bahnen</translation>
    </message>
    <message>
        <source>Tick the speakers that always have a lane. The most quoted fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Haken Sie die Sprecher an, die immer eine Bahn haben. Die meistzitierten füllen den übrigen Platz.</translation>
    </message>
    <message>
        <source>Tick the outlets that always have a lane. Those quoting most fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Haken Sie die Medien an, die immer eine Bahn haben. Die am meisten zitierenden füllen den übrigen Platz.</translation>
    </message>
    <message>
        <source>Tick the kinds that always have a lane.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Haken Sie die Arten an, die immer eine Bahn haben.</translation>
    </message>
    <message>
        <source>{name}: lane {place} of {n}</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name}: Bahn {place} von {n}</translation>
    </message>
    <message>
        <source>{name} is no longer pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} ist nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>{name} is pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} ist angeheftet</translation>
    </message>
    <message>
        <source>{name} is expanded</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} ist ausgeklappt</translation>
    </message>
    <message>
        <source>{name} is collapsed</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} ist eingeklappt</translation>
    </message>
    <message>
        <source>{name} is hidden among the others</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} ist unter den anderen verborgen</translation>
    </message>
    <message>
        <source>The lanes are those with most quotations again</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>Die Bahnen sind wieder die mit den meisten Zitaten</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”, with {n} {n:filter|filters}.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>Beim letzten Mal haben Sie „{query}“ gesucht, mit {n} {n:Filter|Filtern}.</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>Beim letzten Mal haben Sie „{query}“ gesucht.</translation>
    </message>
    <message>
        <source>The last time {n} {n:filter was|filters were} set.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>Beim letzten Mal {n:war|waren} {n} {n:Filter|Filter} gesetzt.</translation>
    </message>
    <message>
        <source>What this means…</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Was das heißt…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last may be in a copy beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Dies ist eine andere Datei als zuvor; was zuletzt getan wurde, ist vielleicht in einer Kopie daneben.</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last was set aside beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Dies ist eine andere Datei als zuvor; was zuletzt getan wurde, wurde daneben beiseitegelegt.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Open library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Back up library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Eine Sicherung läuft schon.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Gesichert in {file}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Die Sicherung wurde angehalten; keine Datei blieb zurück.</translation>
    </message>
    <message>
        <source>The check was stopped; {n} {n:article is|articles are} sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Die Prüfung wurde angehalten; {n} {n:Artikel ist|Artikel sind} heil.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Die Bibliothek ist heil.</translation>
    </message>
    <message>
        <source>Did you mean {query}? It finds {n} {n:quotation|quotations}.</source>
        <extracomment>ui/likelier_spelling</extracomment>
        <translation>Meinten Sie {query}? Das findet {n} {n:Zitat|Zitate}.</translation>
    </message>
    <message>
        <source>search ready</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Suche bereit</translation>
    </message>
    <message>
        <source>search is not up to date</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Suche ist nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>{library} (read only)</source>
        <extracomment>ui/main_window</extracomment>
        <translation>{library} (nur lesbar)</translation>
    </message>
    <message>
        <source>Show that again</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Das wieder zeigen</translation>
    </message>
    <message>
        <source>What is imported appears here.</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Was importiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/manual_contents</extracomment>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/manual_page</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Zurück (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Vor (Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Kleinerer Text (Strg+-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Größerer Text (Strg++)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Manual – Quoteline</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Handbuch – Quoteline</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>The manual is written in English.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Das Handbuch ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Nothing in the manual has this.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Nichts im Handbuch enthält dies.</translation>
    </message>
    <message>
        <source>{number} of {n} here, {pages} {pages:page|pages} in all</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>{number} von {n} hier, {pages} {pages:Seite|Seiten} insgesamt</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Paste queries above, one a line, or choose a file: a text, or a table with a column “query”.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Noch wurde nichts gefragt. Fügen Sie oben Anfragen ein, eine je Zeile, oder wählen Sie eine Datei: einen Text oder eine Tabelle mit einer Spalte „query“.</translation>
    </message>
    <message>
        <source>Search for all</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Alle suchen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Schreiben anhalten</translation>
    </message>
    <message>
        <source>Show quotations</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Zitate zeigen</translation>
    </message>
    <message>
        <source>Export table…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Export all quotations…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Alle Zitate exportieren …</translation>
    </message>
    <message>
        <source>Many queries – Quoteline</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Viele Anfragen – Quoteline</translation>
    </message>
    <message>
        <source>Stopped. What was asked until then is listed.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Angehalten. Was bis dahin gefragt wurde, ist aufgeführt.</translation>
    </message>
    <message>
        <source>Queries, one a line; lines that begin with # are passed over</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Anfragen, eine je Zeile; Zeilen, die mit # beginnen, werden übergangen</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Anfragen, eine je Zeile</translation>
    </message>
    <message>
        <source>Search for all of these queries (Ctrl+Return)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Alle diese Anfragen suchen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Write a row for each query to a file (Ctrl+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Für jede Anfrage eine Zeile in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Write all that was found, with its query beside it (Ctrl+Shift+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Alles Gefundene schreiben, die Anfrage jeweils daneben (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Show what the query found in the window (Enter)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Was die Anfrage fand, im Fenster zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>&amp;Anfragen, eine je Zeile</translation>
    </message>
    <message>
        <source>{n} {n:query|queries} from {file}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:Anfrage|Anfragen} aus {file}.</translation>
    </message>
    <message>
        <source>{n} {n:query|queries}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:Anfrage|Anfragen}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>{n} more {n:line|lines} could not be read.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:weitere Zeile konnte|weitere Zeilen konnten} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Lists of queries (*.txt *.csv *.tsv *.xlsx);;All files (*)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Listen von Anfragen (*.txt *.csv *.tsv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx);;Tab-separated (*.tsv);;JSON lines (*.jsonl)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>CSV (*.csv);;Arbeitsmappe (*.xlsx);;Tabulatorgetrennt (*.tsv);;JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose a list of queries</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Liste von Anfragen wählen</translation>
    </message>
    <message>
        <source>Export the table</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export all quotations</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Alle Zitate exportieren</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>First said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Zuerst gesagt</translation>
    </message>
    <message>
        <source>Last said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Zuletzt gesagt</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Neuestes Zitat</translation>
    </message>
    <message>
        <source>{query}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>{query}: {n} {n:Zitat|Zitate}</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Meinten Sie {query}?</translation>
    </message>
    <message>
        <source>As words: {words}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Als Wörter: {words}</translation>
    </message>
    <message>
        <source>undated</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Verstanden als: {what}</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <extracomment>ui/many_queries_table</extracomment>
        <translation>Anfragen, und was sie finden</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>Which columns of “{name}” hold what? Only the text is needed.</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Welche Spalten von „{name}“ enthalten was? Nur der Text wird gebraucht.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Diese Spalten nehmen</translation>
    </message>
    <message>
        <source>No column</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Only this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Nur dieses Medium</translation>
    </message>
    <message>
        <source>Without this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Ohne dieses Medium</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Nur diese Art</translation>
    </message>
    <message>
        <source>Without this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Ohne diese Art</translation>
    </message>
    <message>
        <source>Only the days of this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Nur die Tage dieses Zitats</translation>
    </message>
    <message>
        <source>Only #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Nur #{tag}</translation>
    </message>
    <message>
        <source>Without #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Ohne #{tag}</translation>
    </message>
    <message>
        <source>Nothing tells when this was said.</source>
        <extracomment>ui/narrowing_commands</extracomment>
        <translation>Nichts verrät, wann dies gesagt wurde.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>ui/outcome_chips</extracomment>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Set outlet</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Medium setzen</translation>
    </message>
    <message>
        <source>Who printed these {n} {n:article|articles}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Wer hat {n:diesen|diese} {n} {n:Artikel|Artikel} gedruckt? Lassen Sie es leer, wenn niemand es weiß.</translation>
    </message>
    <message>
        <source>Who printed “{title}”? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Wer hat „{title}“ gedruckt? Lassen Sie es leer, wenn niemand es weiß.</translation>
    </message>
    <message>
        <source>So far no outlet is known.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Bisher ist kein Medium bekannt.</translation>
    </message>
    <message>
        <source>So far: {names} and {n} {n:other|others}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Bisher: {names} und {n} {n:weiteres|weitere}.</translation>
    </message>
    <message>
        <source>So far: {names}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Bisher: {names}.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/page_below</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command, a speaker, a saved search …</source>
        <extracomment>ui/palette</extracomment>
        <translation>Befehl, Sprecher oder gespeicherte Suche finden …</translation>
    </message>
    <message>
        <source>Find a command, a speaker or a saved search</source>
        <extracomment>ui/palette</extracomment>
        <translation>Befehl, Sprecher oder gespeicherte Suche finden</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette</extracomment>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>ui/palette</extracomment>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more; Esc closes.</source>
        <extracomment>ui/palette</extracomment>
        <translation>Nichts passt. Weniger Buchstaben finden mehr; Esc schließt.</translation>
    </message>
    <message>
        <source>Go to speaker {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Zum Sprecher {name}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Nur {name} zeigen</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Ohne {name}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>List of quotations</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Liste der Zitate</translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>ui/pane</extracomment>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>ui/pane</extracomment>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the top</source>
        <extracomment>ui/pane</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <extracomment>ui/pane</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/pane</extracomment>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put “{pane}” back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>„{pane}“ zurück ins Fenster holen</translation>
    </message>
    <message>
        <source>“{pane}” in a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>„{pane}“ in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Close “{pane}”</source>
        <extracomment>ui/pane</extracomment>
        <translation>„{pane}“ schließen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Move this pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Diesen Bereich verschieben</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>to the quotation before, to the next</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zum vorigen Zitat, zum nächsten</translation>
    </message>
    <message>
        <source>to the first quotation, to the last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zum ersten Zitat, zum letzten</translation>
    </message>
    <message>
        <source>nearer, farther, all days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>näher, weiter weg, alle Tage</translation>
    </message>
    <message>
        <source>earlier days, later days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>frühere Tage, spätere Tage</translation>
    </message>
    <message>
        <source>move the days a little</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>die Tage ein wenig verschieben</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>show only the days in view</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>nur die Tage im Blick zeigen</translation>
    </message>
    <message>
        <source>the chosen days begin at the selected quotation, end there</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>die gewählten Tage beginnen beim ausgewählten Zitat, enden dort</translation>
    </message>
    <message>
        <source>bars: how many to a hundred articles, or how many</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Balken: wie viele auf hundert Artikel, oder wie viele</translation>
    </message>
    <message>
        <source>choose a lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>eine Bahn wählen</translation>
    </message>
    <message>
        <source>move the lane up, down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>die Bahn nach oben, nach unten schieben</translation>
    </message>
    <message>
        <source>pin the lane, collapse it, hide it among the others</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>die Bahn anheften, einklappen, bei den anderen verbergen</translation>
    </message>
    <message>
        <source>read the selected quotation in its article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>das ausgewählte Zitat in seinem Artikel lesen</translation>
    </message>
    <message>
        <source>take the chosen days away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>die gewählten Tage wegnehmen</translation>
    </message>
    <message>
        <source>choose a lane, for the keys about lanes</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>eine Bahn wählen, für die Tasten zu Bahnen</translation>
    </message>
    <message>
        <source>all that can be done with the lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>alles, was mit der Bahn getan werden kann</translation>
    </message>
    <message>
        <source>In the search box and the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Im Suchfeld und in der Liste</translation>
    </message>
    <message>
        <source>from the search box to what was found</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>vom Suchfeld zum Gefundenen</translation>
    </message>
    <message>
        <source>select several; letters go to the next name that begins so</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mehrere auswählen; Buchstaben führen zum nächsten Namen, der so beginnt</translation>
    </message>
    <message>
        <source>search now; in the list: read in article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>jetzt suchen; in der Liste: im Artikel lesen</translation>
    </message>
    <message>
        <source>take away what was asked last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zuletzt Verlangtes wegnehmen</translation>
    </message>
    <message>
        <source>Among the filters</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Bei den Filtern</translation>
    </message>
    <message>
        <source>set the filter, or take it away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>den Filter setzen oder wegnehmen</translation>
    </message>
    <message>
        <source>all that can be done with a speaker, or with a saved search</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>alles, was mit einem Sprecher oder einer gespeicherten Suche getan werden kann</translation>
    </message>
    <message>
        <source>Among the saved searches</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Bei den gespeicherten Suchen</translation>
    </message>
    <message>
        <source>show what fits</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zeigen, was passt</translation>
    </message>
    <message>
        <source>rename, delete</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>umbenennen, löschen</translation>
    </message>
    <message>
        <source>move up, move down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>nach oben, nach unten</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>next, previous quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>nächstes, voriges Zitat</translation>
    </message>
    <message>
        <source>go to the words that tell the day, and back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zu den Worten, die den Tag verraten, und zurück</translation>
    </message>
    <message>
        <source>mark words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Worte markieren</translation>
    </message>
    <message>
        <source>show what stands in quotation marks and is no quotation, or hide it</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zeigen oder verbergen, was in Anführungszeichen steht und kein Zitat ist</translation>
    </message>
    <message>
        <source>next, previous of those; Q then makes it a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>nächstes, voriges davon; Q macht es dann zum Zitat</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>größerer, kleinerer Text</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zurück zur Liste</translation>
    </message>
    <message>
        <source>While boundaries are changed</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Beim Ändern der Grenzen</translation>
    </message>
    <message>
        <source>move the lit end by a word</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>das leuchtende Ende um ein Wort bewegen</translation>
    </message>
    <message>
        <source>move it by a letter</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>um einen Buchstaben bewegen</translation>
    </message>
    <message>
        <source>turn to the next end, to the one before</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zum nächsten Ende wechseln, zum vorigen</translation>
    </message>
    <message>
        <source>remove the part, add marked words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>den Teil entfernen, markierte Worte hinzufügen</translation>
    </message>
    <message>
        <source>a step back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>keep, give up</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>behalten, verwerfen</translation>
    </message>
    <message>
        <source>In a review</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>In der Durchsicht</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>go on, go back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>weiter, zurück</translation>
    </message>
    <message>
        <source>change the speaker, the words, the kind, the day</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Sprecher, Worte, Art, Tag ändern</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>also go through what is sure</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>auch durch das Sichere gehen</translation>
    </message>
    <message>
        <source>take the last back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>leave</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Who is who</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>turn the pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>die Seiten wechseln</translation>
    </message>
    <message>
        <source>find a speaker</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>einen Sprecher finden</translation>
    </message>
    <message>
        <source>choose several</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mehrere wählen</translation>
    </message>
    <message>
        <source>merge what is chosen, take it out</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Gewählte zusammenlegen, herausnehmen</translation>
    </message>
    <message>
        <source>among the suggestions: merge, keep apart, skip</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>bei den Vorschlägen: zusammenlegen, getrennt lassen, überspringen</translation>
    </message>
    <message>
        <source>among the suggestions: the name that stays</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>bei den Vorschlägen: der Name, der bleibt</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Familien</translation>
    </message>
    <message>
        <source>from printing to printing, from family to family</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>von Abdruck zu Abdruck, von Familie zu Familie</translation>
    </message>
    <message>
        <source>read the chosen printing in its article; in the list: go to its printings</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>den gewählten Abdruck in seinem Artikel lesen; in der Liste: zu seinen Abdrucken gehen</translation>
    </message>
    <message>
        <source>copy all printings, with what they changed and their citations</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>alle Abdrucke kopieren, mit ihren Änderungen und Quellenangaben</translation>
    </message>
    <message>
        <source>find families by their words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Familien nach ihren Worten finden</translation>
    </message>
    <message>
        <source>In the manual</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>search all pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>next, previous hit, page after page</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>nächster, voriger Treffer, Seite für Seite</translation>
    </message>
    <message>
        <source>back, forward</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>zurück, vor</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>größerer, kleinerer, üblicher Text</translation>
    </message>
    <message>
        <source>let go what was searched for, then close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>das Gesuchte loslassen, dann schließen</translation>
    </message>
    <message>
        <source>{n} of {all}, show {more}</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} von {all}, {more} mehr zeigen</translation>
    </message>
    <message>
        <source>{n} of {all}, show all</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} von {all}, alle zeigen</translation>
    </message>
    <message>
        <source>Direct: all of it stands in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Direkt: alles steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Partly quoted: a reported clause, parts of it in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Teilweise zitiert: ein wiedergegebener Satz, Teile davon in Anführungszeichen</translation>
    </message>
    <message>
        <source>Reported: told without quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Indirekt: ohne Anführungszeichen wiedergegeben</translation>
    </message>
    <message>
        <source>The rules and the trained model</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Die Regeln und das trainierte Modell</translation>
    </message>
    <message>
        <source>The rules alone</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Die Regeln allein</translation>
    </message>
    <message>
        <source>day given at import</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag beim Import angegeben</translation>
    </message>
    <message>
        <source>day from the imported row</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag aus der importierten Zeile</translation>
    </message>
    <message>
        <source>day from the web page</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag von der Webseite</translation>
    </message>
    <message>
        <source>day from the head of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag aus dem Kopf der Datei</translation>
    </message>
    <message>
        <source>day from the dateline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag aus der Ortsmarke</translation>
    </message>
    <message>
        <source>day from the byline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag aus der Autorenzeile</translation>
    </message>
    <message>
        <source>day from the address</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag aus der Adresse</translation>
    </message>
    <message>
        <source>day from the name of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Tag aus dem Namen der Datei</translation>
    </message>
    <message>
        <source>{n} {n:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:Artikel|Artikel}</translation>
    </message>
    <message>
        <source>{n} {n:speaker|speakers}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:Sprecher|Sprecher}</translation>
    </message>
    <message>
        <source>{n} {n:day|days}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:Tag|Tage}</translation>
    </message>
    <message>
        <source>{n} {n:library|libraries}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:Bibliothek|Bibliotheken}</translation>
    </message>
    <message>
        <source>{n} {n:folder|folders}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:Ordner|Ordner}</translation>
    </message>
    <message>
        <source>{n} {n:outlet|outlets}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:Medium|Medien}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} von {total} {total:Artikel|Artikeln}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:quotation|quotations}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} von {total} {total:Zitat|Zitaten}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>The picture as it will be saved:</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Das Bild, wie es gespeichert wird:</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>For a dark page</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Für eine dunkle Seite</translation>
    </message>
    <message>
        <source>The days in view</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Die Tage im Blick</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Query as understood</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Anfrage wie verstanden</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>A picture can be saved as {formats}, not as “{name}”.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>Ein Bild kann als {formats} gespeichert werden, nicht als „{name}“.</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}: {reason}. Nothing was written; choose another place.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>Das Bild ließ sich nicht unter {path} speichern: {reason}. Nichts wurde geschrieben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Print article</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What you choose here is forgotten when the window is closed: “{folder}” cannot be written ({error}).</source>
        <extracomment>ui/program</extracomment>
        <translation>Was Sie hier wählen, ist vergessen, wenn das Fenster geschlossen wird: „{folder}“ kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/progress</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/progress</extracomment>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {n} {n:minute|minutes} left</source>
        <extracomment>ui/progress</extracomment>
        <translation>noch etwa {n} {n:Minute|Minuten}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours left</source>
        <extracomment>ui/progress</extracomment>
        <translation>noch etwa {hours:.1f} Stunden</translation>
    </message>
    <message>
        <source>Select one quotation, and read here why it is there.</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Wählen Sie ein Zitat, und lesen Sie hier, warum es da ist.</translation>
    </message>
    <message>
        <source>Why this quotation is there</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Warum dieses Zitat da ist</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Speaker named by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Sprecher genannt durch</translation>
    </message>
    <message>
        <source>Day told by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Tag verraten durch</translation>
    </message>
    <message>
        <source>the speaker</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>der Sprecher</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>die Worte</translation>
    </message>
    <message>
        <source>the kind</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>die Art</translation>
    </message>
    <message>
        <source>the day</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Who said it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Andere im Artikel</translation>
    </message>
    <message>
        <source>Others in the library</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Andere in der Bibliothek</translation>
    </message>
    <message>
        <source>When it was said</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Changes since</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>{share:.0%} that words and speaker are right</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{share:.0%}, dass Worte und Sprecher stimmen</translation>
    </message>
    <message>
        <source>Set by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>Without a place</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>a newer extraction did not find it; it is kept as you set it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>eine neuere Auswertung fand es nicht; es bleibt, wie Sie es gesetzt haben</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>“{words}” (characters {first}–{last})</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>„{words}“ (Zeichen {first}–{last})</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Gefunden als</translation>
    </message>
    <message>
        <source>{name} (taken)</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{name} (genommen)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>SHA-256 of its text</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Write a whole day, such as 2025-03-18, or leave it empty.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Schreiben Sie einen ganzen Tag wie 2025-03-18, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Set date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Trotzdem setzen</translation>
    </message>
    <message>
        <source>A day: 2025-03-18; leave it empty if it is not known</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Ein Tag: 2025-03-18; lassen Sie es leer, wenn er nicht bekannt ist</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Erschienen am</translation>
    </message>
    <message>
        <source>Take this date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Dieses Datum nehmen</translation>
    </message>
    <message>
        <source>This day {doubt}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Dieser Tag {doubt}.</translation>
    </message>
    <message>
        <source>When were these {n} {n:article|articles} published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Wann {n:erschien dieser|erschienen diese} {n} {n:Artikel|Artikel}? Lassen Sie es leer, wenn niemand es weiß.</translation>
    </message>
    <message>
        <source>When was “{title}” published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Wann erschien „{title}“? Lassen Sie es leer, wenn niemand es weiß.</translation>
    </message>
    <message>
        <source>So far no date is known.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Bisher ist kein Datum bekannt.</translation>
    </message>
    <message>
        <source>So far: {day:long} ({where}).</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Bisher: {day:long} ({where}).</translation>
    </message>
    <message>
        <source>So far: {days}; {n} {n:article|articles} without a date.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Bisher: {days}; {n} {n:Artikel|Artikel} ohne Datum.</translation>
    </message>
    <message>
        <source>So far: {days}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Bisher: {days}.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew; {by_hand} set by hand {by_hand:stays|stay} as set. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>{n} {n:Aussage wird|Aussagen werden} neu datiert; {by_hand} von Hand {by_hand:gesetzte bleibt|gesetzte bleiben}. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>{n} {n:Aussage wird|Aussagen werden} neu datiert. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Click to set the day of publication.</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Klicken, um den Erscheinungstag zu setzen.</translation>
    </message>
    <message>
        <source>Published: {words}. {asked}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Erschienen: {words}. {asked}</translation>
    </message>
    <message>
        <source>Day of publication unknown</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Erscheinungstag unbekannt</translation>
    </message>
    <message>
        <source>other days found</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>andere Tage gefunden</translation>
    </message>
    <message>
        <source>the text says {day}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>der Text sagt {day}</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sort by star</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach Stern sortieren</translation>
    </message>
    <message>
        <source>Sort by the day said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach dem Tag der Aussage sortieren</translation>
    </message>
    <message>
        <source>Sort by speaker</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach Sprecher sortieren</translation>
    </message>
    <message>
        <source>Sort by the words</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach den Worten sortieren</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach Medium sortieren</translation>
    </message>
    <message>
        <source>Sort by the day of publication</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach dem Erscheinungstag sortieren</translation>
    </message>
    <message>
        <source>Sort by role, as the article gives it</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach Funktion sortieren, wie der Artikel sie nennt</translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach Art sortieren</translation>
    </message>
    <message>
        <source>Sort by how sure it is that this is a quotation, and whose</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Danach sortieren, wie sicher es ein Zitat ist, und wessen</translation>
    </message>
    <message>
        <source>Your tags</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>Sort by the headline of the article</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Nach der Überschrift des Artikels sortieren</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>older version</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>ältere Fassung</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Quotation from marked words</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Zitat aus markierten Worten</translation>
    </message>
    <message>
        <source>Add quotation</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>niemand weiß es</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Day added</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Relevance</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>How many quotations are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Wie viele Zitate gezeigt werden</translation>
    </message>
    <message>
        <source>How many quotations are selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Wie viele Zitate ausgewählt sind</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Wie die Liste sortiert ist</translation>
    </message>
    <message>
        <source>What came in since this search was looked at</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Was hereinkam, seit diese Suche angesehen wurde</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>The quotations that fit best come first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Die Zitate, die am besten passen, kommen zuerst</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>{n} of {all} {all:quotation|quotations}</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} von {all} {all:Zitat|Zitaten}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>{n} undated left out</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} undatierte ausgelassen</translation>
    </message>
    <message>
        <source>{n} left out, their articles have no day</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} ausgelassen, ihre Artikel haben keinen Tag</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Spalten wie zu Anfang</translation>
    </message>
    <message>
        <source>An older version: the article has changed since it came in.</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Eine ältere Fassung: der Artikel hat sich geändert, seit er hereinkam.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>{outlet}, publication day unknown</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>{outlet}, Erscheinungstag unbekannt</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Search is being prepared. What it finds appears here by itself.</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Die Suche wird vorbereitet. Was sie findet, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <extracomment>ui/quotation_model</extracomment>
        <translation>Neu: {words}</translation>
    </message>
    <message>
        <source>Print article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Artikel drucken …</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Im Artikel suchen …</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Open original</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Next article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Nächster Artikel der Liste</translation>
    </message>
    <message>
        <source>Previous article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Voriger Artikel der Liste</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Dorthin zurück, woher Sie kamen (Esc)</translation>
    </message>
    <message>
        <source>Previous quotation in this article (P)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Voriges Zitat in diesem Artikel (P)</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Next quotation in this article (N)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Nächstes Zitat in diesem Artikel (N)</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Earlier part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Früherer Teil dieses langen Artikels</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Früherer Teil</translation>
    </message>
    <message>
        <source>Later part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Späterer Teil dieses langen Artikels</translation>
    </message>
    <message>
        <source>Later part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Späterer Teil</translation>
    </message>
    <message>
        <source>Set publication date… (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Erscheinungsdatum setzen … (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Set publication date</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Erscheinungsdatum setzen</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Kleinerer Text (Strg+−)</translation>
    </message>
    <message>
        <source>What else can be done with this article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Was sonst mit diesem Artikel getan werden kann</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No quotations were found in this article. Mark words and press Q to add one.</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>In diesem Artikel wurden keine Zitate gefunden. Markieren Sie Worte und drücken Sie Q, um eines hinzuzufügen.</translation>
    </message>
    <message>
        <source>{number} of {n} {n:quotation|quotations}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>{number} von {n} {n:Zitat|Zitaten}</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Which quotation of the article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Welches Zitat des Artikels</translation>
    </message>
    <message>
        <source>Mark words in the article first: with the mouse, or with Shift and the arrow keys.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Markieren Sie zuerst Worte im Artikel: mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>These words are in the quotation already.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Diese Worte gehören schon zum Zitat.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Diese Worte kopieren</translation>
    </message>
    <message>
        <source>Remove this part of the quotation</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Diesen Teil des Zitats entfernen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>How often it stands in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Wie oft es in diesem Artikel steht</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>from the end again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>wieder vom Ende</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{number} von {n}</translation>
    </message>
    <message>
        <source>Hits of the search in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Treffer der Suche in diesem Artikel</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No hit in this article: it was found by other things than its words</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Kein Treffer in diesem Artikel: nicht seine Wörter führten zu ihm</translation>
    </message>
    <message>
        <source>{n} {n:hit|hits} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>{n} {n:Treffer|Treffer} in diesem Artikel</translation>
    </message>
    <message>
        <source>No further hit in this article; F3 again goes on to the next one of the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Kein weiterer Treffer in diesem Artikel; noch einmal F3 geht zum nächsten der Liste</translation>
    </message>
    <message>
        <source>No earlier hit in this article; Shift+F3 again goes to the one before in the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Kein früherer Treffer in diesem Artikel; noch einmal Umschalt+F3 geht zum vorigen der Liste</translation>
    </message>
    <message>
        <source>Hit {number} of {n} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Treffer {number} von {n} in diesem Artikel</translation>
    </message>
    <message>
        <source>Open this web page in your browser?</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Diese Webseite in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <source>Open web page</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Webseite öffnen</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose a quotation in the list or on the timeline,
and read it here in its article.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Wählen Sie ein Zitat in der Liste oder auf der Zeitleiste,
und lesen Sie es hier in seinem Artikel.</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Erscheinungstag unbekannt</translation>
    </message>
    <message>
        <source>No answer: {who}.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Keine Antwort: {who}.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>ui/reading_print</extracomment>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>Go to the words that tell the day; again: back to the quotation (D)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Zu den Worten gehen, die den Tag verraten; noch einmal: zurück zum Zitat (D)</translation>
    </message>
    <message>
        <source>Go to the words that tell the day</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Zu den Worten gehen, die den Tag verraten</translation>
    </message>
    <message>
        <source>Set its date…</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Datum setzen …</translation>
    </message>
    <message>
        <source>Set the article's publication date, which tells the day (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Das Erscheinungsdatum des Artikels setzen, das den Tag verrät (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>{kind}.
Found by: {finder}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{kind}.
Gefunden durch: {finder}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>Show what the library knows of {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Zeigen, was die Bibliothek über {name} weiß</translation>
    </message>
    <message>
        <source>{n} {n:unknown outlet|unknown outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{n} {n:unbekanntes Medium|unbekannte Medien}</translation>
    </message>
    <message>
        <source>Also printed by {outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Auch gedruckt von {outlets}</translation>
    </message>
    <message>
        <source>sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>sicher ({share:.0%})</translation>
    </message>
    <message>
        <source>fairly sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>ziemlich sicher ({share:.0%})</translation>
    </message>
    <message>
        <source>uncertain ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>unsicher ({share:.0%})</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>von Hand korrigiert</translation>
    </message>
    <message>
        <source>This is the library itself. Choose a backup of it.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Das ist die Bibliothek selbst. Wählen Sie eine Sicherung von ihr.</translation>
    </message>
    <message>
        <source>“{backup}” takes the place of “{library}”. The library as it is now is kept beside it, under another name.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>„{backup}“ tritt an die Stelle von „{library}“. Die Bibliothek, wie sie jetzt ist, bleibt daneben unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {file}.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Wiederhergestellt. Was vorher da war, liegt als {file} bereit.</translation>
    </message>
    <message>
        <source>Nothing was restored; the library is as it was.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Nichts wurde wiederhergestellt; die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>Search within these</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Innerhalb dieser suchen</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Nur das Neue</translation>
    </message>
    <message>
        <source>All were looked at</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Alle wurden angesehen</translation>
    </message>
    <message>
        <source>Search for something first; then search within what was found.</source>
        <extracomment>ui/result_commands</extracomment>
        <translation>Suchen Sie zuerst etwas; suchen Sie dann im Gefundenen.</translation>
    </message>
    <message>
        <source>Nothing more to undo in this review; Edit ▸ Undo goes farther back</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>In dieser Durchsicht ist nichts mehr zurückzunehmen; Bearbeiten ▸ Rückgängig geht weiter zurück</translation>
    </message>
    <message>
        <source>That was the last. You left {n} {n:quotation|quotations} undecided.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Das war das letzte. {n} {n:Zitat haben|Zitate haben} Sie nicht entschieden.</translation>
    </message>
    <message>
        <source>Look at {n:it|them} again (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>{n:Es|Sie} noch einmal ansehen (Eingabe)</translation>
    </message>
    <message>
        <source>Done. Nothing is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Fertig. Unter dem Gezeigten ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Done. Nothing doubtful is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Fertig. Unter dem Gezeigten ist nichts Zweifelhaftes mehr übrig.</translation>
    </message>
    <message>
        <source>There is nothing among what is shown. Take filters away to see more.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Unter dem Gezeigten ist nichts. Nehmen Sie Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing doubtful among what is shown. I goes through what is sure, too.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Unter dem Gezeigten ist nichts zweifelhaft. I geht auch das Sichere durch.</translation>
    </message>
    <message>
        <source>Leave (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Verlassen (Eingabe)</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>It is right as it stands: confirm it and go on (Enter or Space)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Es stimmt so: bestätigen und weiter (Eingabe oder Leertaste)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without deciding (N)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Weiter, ohne zu entscheiden (N)</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the one before (P)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Zurück zum vorigen (P)</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Sprecher …</translation>
    </message>
    <message>
        <source>Say who said it (S)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Sagen, wer es sagte (S)</translation>
    </message>
    <message>
        <source>Words…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Worte …</translation>
    </message>
    <message>
        <source>Change where the words begin and end (B)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Ändern, wo die Worte beginnen und enden (B)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Art …</translation>
    </message>
    <message>
        <source>Say how much of it is quoted (K)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Sagen, wie viel davon zitiert ist (K)</translation>
    </message>
    <message>
        <source>Day…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Say when it was said (D)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Sagen, wann es gesagt wurde (D)</translation>
    </message>
    <message>
        <source>Take it out and go on (X or Delete)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Herausnehmen und weiter (X oder Entf)</translation>
    </message>
    <message>
        <source>Take back what was done last, and go back to it (Ctrl+Z)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Das zuletzt Getane zurücknehmen und dorthin zurückgehen (Strg+Z)</translation>
    </message>
    <message>
        <source>Include the sure ones (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Auch die sicheren (I)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>{done} of {total} confirmed</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>{done} von {total} bestätigt</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Look at those without any doubt as well, behind the others (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Auch die ohne jeden Zweifel ansehen, hinter den anderen (I)</translation>
    </message>
    <message>
        <source>End the review; what was decided is kept (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Durchsicht beenden; was entschieden ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>{days}, given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, von Ihnen angegeben</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>{days}, told looking back</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, im Rückblick erzählt</translation>
    </message>
    <message>
        <source>printed {n} {n:time|times}</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{n} {n:Mal|Mal} gedruckt</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} von {of} {of:Zitat|Zitaten}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} von {of} {of:Zitat|Zitaten}, {once}, wenn Abdrucke eines Zitats einmal zählen</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} {n:Zitat|Zitate}, {once}, wenn Abdrucke eines Zitats einmal zählen</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} of {outlets} {outlets:outlet|outlets}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{articles} {articles:Artikel|Artikel} von {outlets} {outlets:Medium|Medien}</translation>
    </message>
    <message>
        <source>{outlets} and {n} more</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{outlets} und {n} weitere</translation>
    </message>
    <message>
        <source>Nothing that {name} said fits “{query}”.
There {of:is|are} {of} {of:quotation|quotations} by them.</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Nichts, was {name} sagte, passt auf „{query}“.
Es gibt {of} {of:Zitat|Zitate} von dort.</translation>
    </message>
    <message>
        <source>No article quotes both</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Kein Artikel zitiert beide</translation>
    </message>
    <message>
        <source>Both are quoted in {n} {n:article|articles}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Beide werden in {n} {n:Artikel|Artikeln} zitiert</translation>
    </message>
    <message>
        <source>{one} and {other} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{one} und {other} über „{query}“</translation>
    </message>
    <message>
        <source>{name} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{name} über „{query}“</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>What comes in later and fits is in it as well, and what is new is counted. Its name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Was später hereinkommt und passt, gehört auch dazu, und Neues wird gezählt. Ihr Name:</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Ihr neuer Name:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Choose a saved search first, in the filters or in the menu.</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Wählen Sie zuerst eine gespeicherte Suche, bei den Filtern oder im Menü.</translation>
    </message>
    <message>
        <source>Update “{name}” to what is shown</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>„{name}“ auf das Gezeigte aktualisieren</translation>
    </message>
    <message>
        <source>Show what fits</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Zeigen, was passt</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}, {new} of them new</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name}: {n} {n:Zitat|Zitate}, {new} davon neu</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name}: {n} {n:Zitat|Zitate}</translation>
    </message>
    <message>
        <source>All saved searches count as looked at. What comes in from now on is new.</source>
        <extracomment>ui/saved_news</extracomment>
        <translation>Alle gespeicherten Suchen gelten als angesehen. Was ab jetzt hereinkommt, ist neu.</translation>
    </message>
    <message>
        <source>Keep a search with Ctrl+S: it fills itself, and tells what is new.</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Behalten Sie eine Suche mit Strg+S: sie füllt sich selbst und sagt, was neu ist.</translation>
    </message>
    <message>
        <source>Keep this search under a name (Ctrl+S)</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Diese Suche unter einem Namen behalten (Strg+S)</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Search quotations: words, “a phrase”, speaker:name, said:2025-03 …</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Zitate suchen: Wörter, “a phrase”, speaker:name, said:2025-03 …</translation>
    </message>
    <message>
        <source>Search quotations</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Zitate suchen</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Was hier eingegeben werden kann</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>The search as it is understood</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Die Suche, wie sie verstanden wird</translation>
    </message>
    <message>
        <source>The search explained</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Die Suche, erklärt</translation>
    </message>
    <message>
        <source>a filter</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>ein Filter</translation>
    </message>
    <message>
        <source>All of it together: {total}</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Alles zusammen: {total}</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>allein</translation>
    </message>
    <message>
        <source>without it</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>ohne dies</translation>
    </message>
    <message>
        <source>No word of the library is like this</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Kein Wort der Bibliothek sieht so aus</translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{words} und {n} weitere</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were said.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{n} {n:weiteres passt|weitere passen} auf alles außer den Tagen: nichts verrät den Tag der Aussage.</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were published.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{n} {n:weiteres passt|weitere passen} auf alles außer den Tagen: nichts verrät den Erscheinungstag.</translation>
    </message>
    <message>
        <source>Search is being prepared; words find nothing yet.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Die Suche wird vorbereitet; Wörter finden noch nichts.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A quotation is found when it holds all the words. &lt;b&gt;Examples:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;these words in a row, just so&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;either&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the first without the second; also a field can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any ending, any beginning&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the word in all its forms; two words so, side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;spelled with one letter more, less or other&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in this order, with up to three other words between&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;near each other in any order, with up to eight other words among them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;who said it, where it was printed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in articles whose text has the word; the words that attribute it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any field takes groups, and can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was said&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;how exactly the day is known (day, week, month, year, range, unknown); what it rests on (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was printed, in which language&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;what it is, what you marked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;about the same as the quotation with this number&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Names of fields and their values are completed as you type: ↓ chooses, Tab takes, Esc closes. What has dots below it was searched as words: point at it to read why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;On the timeline:&lt;/b&gt; arrow keys go from quotation to quotation, + and − zoom, 0 shows all days, Page up and Page down move on; Shift and drag chooses days.&lt;/p&gt;</source>
        <extracomment>ui/search_help</extracomment>
        <translation>&lt;p&gt;Ein Zitat wird gefunden, wenn es alle Wörter enthält. &lt;b&gt;Beispiele:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;diese Wörter hintereinander, genau so&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;eines von beiden&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;das erste ohne das zweite; auch ein Feld lässt sich ausschließen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;beliebige Endung, beliebiger Anfang&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;das Wort in allen Formen; zwei solche Wörter nebeneinander&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;mit einem Buchstaben mehr, weniger oder anders&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in dieser Reihenfolge, mit bis zu drei anderen Wörtern dazwischen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;nah beieinander in beliebiger Reihenfolge, mit bis zu acht anderen Wörtern dazwischen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;wer es sagte, wo es gedruckt wurde&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in Artikeln, deren Text das Wort hat; die Worte, die zuschreiben&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;jedes Feld nimmt Gruppen an und lässt sich ausschließen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;wann es gesagt wurde&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;wie genau der Tag bekannt ist (day, week, month, year, range, unknown); worauf er beruht (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;wann es gedruckt wurde, in welcher Sprache&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;was es ist, was Sie gekennzeichnet haben&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;ungefähr dasselbe wie das Zitat mit dieser Nummer&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Namen von Feldern und ihre Werte werden beim Tippen ergänzt: ↓ wählt, Tab übernimmt, Esc schließt. Was unterpunktet ist, wurde als Wörter gesucht: zeigen Sie darauf, um zu lesen, warum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Auf der Zeitleiste:&lt;/b&gt; Pfeiltasten gehen von Zitat zu Zitat, + und − ändern den Maßstab, 0 zeigt alle Tage, Bild auf und Bild ab gehen weiter; Umschalt und Ziehen wählt Tage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the search may go on</source>
        <extracomment>ui/search_offers</extracomment>
        <translation>Wie die Suche weitergehen kann</translation>
    </message>
    <message>
        <source>Remove star</source>
        <extracomment>ui/selection</extracomment>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Take confirmation back</source>
        <extracomment>ui/selection</extracomment>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Copy what is listed with its citations (Ctrl+C)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Was aufgeführt ist, mit Quellenangaben kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Write what is listed to a file (Ctrl+E)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Was aufgeführt ist, in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Im Fenster zeigen</translation>
    </message>
    <message>
        <source>Narrow list and timeline of the main window to this</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Liste und Zeitleiste des Hauptfensters darauf eingrenzen</translation>
    </message>
    <message>
        <source>{title} – Quoteline</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>{title} – Quoteline</translation>
    </message>
    <message>
        <source>More than {name}</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Mehr als {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Sprecher wählen</translation>
    </message>
    <message>
        <source>Whose words do you want to read?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Wessen Worte möchten Sie lesen?</translation>
    </message>
    <message>
        <source>Whose name is to stand in the words?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Wessen Name soll in den Worten stehen?</translation>
    </message>
    <message>
        <source>Said about a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Gesagt über einen Sprecher</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Sprecher vergleichen</translation>
    </message>
    <message>
        <source>Whose words do you want to compare?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Wessen Worte möchten Sie vergleichen?</translation>
    </message>
    <message>
        <source>Whose words are to stand beside them?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Wessen Worte sollen daneben stehen?</translation>
    </message>
    <message>
        <source>Choose a speaker…</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Sprecher wählen …</translation>
    </message>
    <message>
        <source>Show all they said</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Alles zeigen, was gesagt wurde</translation>
    </message>
    <message>
        <source>Choose whose words to read.</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Wählen Sie, wessen Worte Sie lesen möchten.</translation>
    </message>
    <message>
        <source>Quotations of {name}</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Zitate von {name}</translation>
    </message>
    <message>
        <source>Read what they said about something, in the order of its days</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Lesen, was zu etwas gesagt wurde, in der Reihenfolge der Tage</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Lay another speaker’s words beside theirs</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Die Worte eines anderen Sprechers danebenlegen</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Spricht von</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Zitiert von</translation>
    </message>
    <message>
        <source>In the same articles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>In denselben Artikeln</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Antwortete nicht</translation>
    </message>
    <message>
        <source>Looking at the words…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Die Worte werden betrachtet …</translation>
    </message>
    <message>
        <source>Name to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Name, mit dem zusammengelegt wird</translation>
    </message>
    <message>
        <source>Speakers to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Sprecher, mit denen zusammengelegt werden kann</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>“{name}” is the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>„{name}“ ist dasselbe wie … Der gewählte Name wird gezeigt; die gedruckten Namen bleiben bei jedem Zitat.</translation>
    </message>
    <message>
        <source>These {n} {n:speaker|speakers} are the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Diese {n} {n:Sprecher|Sprecher} sind dasselbe wie … Der gewählte Name wird gezeigt; die gedruckten Namen bleiben bei jedem Zitat.</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Sprecher zusammenlegen</translation>
    </message>
    <message>
        <source>Their names do not look alike.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Ihre Namen sehen einander nicht ähnlich.</translation>
    </message>
    <message>
        <source>Both are quoted often.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Beide werden oft zitiert.</translation>
    </message>
    <message>
        <source>Are {who} and “{name}” one and the same? {why} They have {n} and {others} {others:quotation|quotations}.

Merged, they are shown as “{name}”. Undo, or Split, gives everything back.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Sind {who} und „{name}“ ein und dasselbe? {why} Sie haben {n} und {others} {others:Zitat|Zitate}.

Zusammengelegt werden sie als „{name}“ gezeigt. Rückgängig oder Trennen gibt alles zurück.</translation>
    </message>
    <message>
        <source>Choose a speaker first, in the filters or by one of their quotations.</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Wählen Sie zuerst einen Sprecher, bei den Filtern oder durch eines seiner Zitate.</translation>
    </message>
    <message>
        <source>Suggestions ({n})…</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Vorschläge ({n}) …</translation>
    </message>
    <message>
        <source>Nothing was decided about this speaker yet: what is shown was found by the program.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Über diesen Sprecher wurde noch nichts entschieden: was gezeigt wird, hat das Programm gefunden.</translation>
    </message>
    <message>
        <source>By which other name shall “{name}” be found? Names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Unter welchem anderen Namen soll „{name}“ zu finden sein? Gedruckte Namen bleiben bei jedem Zitat.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>What is, or was, “{name}”? The role is shown with what was said in those days.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Was ist oder war „{name}“? Die Funktion wird bei dem gezeigt, was in diesen Tagen gesagt wurde.</translation>
    </message>
    <message>
        <source>Give a role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Funktion geben</translation>
    </message>
    <message>
        <source>Give role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Funktion geben</translation>
    </message>
    <message>
        <source>Take the role “{role}” away</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Die Funktion „{role}“ wegnehmen</translation>
    </message>
    <message>
        <source>from {first:short} until {last:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>von {first:short} bis {last:short}</translation>
    </message>
    <message>
        <source>from {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>ab {day:short}</translation>
    </message>
    <message>
        <source>until {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>bis {day:short}</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>zu jeder Zeit</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was decided about “{name}”, latest first.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Was über „{name}“ entschieden wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>{what} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Merge {name} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>{name} zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Merge {n} {n:speaker|speakers} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>{n} {n:Sprecher|Sprecher} zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Mit {name} zusammenlegen</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>Narrow the list and the timeline to what this speaker said</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Liste und Zeitleiste auf das eingrenzen, was dieser Sprecher sagte</translation>
    </message>
    <message>
        <source>Edit ▾</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Bearbeiten ▾</translation>
    </message>
    <message>
        <source>Edit this speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Diesen Sprecher bearbeiten</translation>
    </message>
    <message>
        <source>Merge, split, rename, roles … (the menu key opens it too)</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Zusammenlegen, trennen, umbenennen, Funktionen … (die Menütaste öffnet es auch)</translation>
    </message>
    <message>
        <source>Marked as not a speaker. What they are said to have said has no speaker now.</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Als kein Sprecher gekennzeichnet. Was von dort stammen soll, hat jetzt keinen Sprecher.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>{n} {n:name|names}</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>{n} {n:Name|Namen}</translation>
    </message>
    <message>
        <source>Merge the {n} chosen into one</source>
        <extracomment>ui/speaker_menu</extracomment>
        <translation>Die {n} gewählten zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>the same full name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>derselbe volle Name</translation>
    </message>
    <message>
        <source>another spelling</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>andere Schreibweise</translation>
    </message>
    <message>
        <source>with or without a middle name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>mit oder ohne zweiten Vornamen</translation>
    </message>
    <message>
        <source>an initial for the given name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Initiale statt Vorname</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>nur der Nachname</translation>
    </message>
    <message>
        <source>the same name, near in time</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>derselbe Name, zeitlich nah</translation>
    </message>
    <message>
        <source>another form of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>eine andere Form des Namens</translation>
    </message>
    <message>
        <source>the initials of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>die Anfangsbuchstaben des Namens</translation>
    </message>
    <message>
        <source>who held the office then</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>wer das Amt damals hatte</translation>
    </message>
    <message>
        <source>Fewer names</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Weniger Namen</translation>
    </message>
    <message>
        <source>Not this person: split “{name}” off</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Nicht diese Person: „{name}“ abtrennen</translation>
    </message>
    <message>
        <source>Take the name “{name}” away</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Den Namen „{name}“ wegnehmen</translation>
    </message>
    <message>
        <source>shown as “{name}”</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>gezeigt als „{name}“</translation>
    </message>
    <message>
        <source>the name shown</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>der gezeigte Name</translation>
    </message>
    <message>
        <source>in {n} {n:article|articles}</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>in {n} {n:Artikel|Artikeln}</translation>
    </message>
    <message>
        <source>{share:.0%} sure</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>zu {share:.0%} sicher</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Alle Zitate dieses Sprechers</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Name eines Sprechers</translation>
    </message>
    <message>
        <source>{name}: choose another speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>{name}: anderen Sprecher wählen</translation>
    </message>
    <message>
        <source>No day is known on which they said anything.</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Kein Tag ist bekannt, an dem etwas gesagt wurde.</translation>
    </message>
    <message>
        <source>Quotations in each stretch of years</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Zitate in Abschnitten von Jahren</translation>
    </message>
    <message>
        <source>Quotations in each year</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Zitate je Jahr</translation>
    </message>
    <message>
        <source>Quotations in each month</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Zitate je Monat</translation>
    </message>
    <message>
        <source>and {n} {n:other outlet|other outlets}</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>und {n} {n:weiteres Medium|weitere Medien}</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Sprecher finden</translation>
    </message>
    <message>
        <source>Pairs of names that may be one person wait for you (Shift+F9)</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Namenspaare, die eine Person sein könnten, warten auf Sie (Umschalt+F9)</translation>
    </message>
    <message>
        <source>{n} may be the same…</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>{n} könnten gleich sein …</translation>
    </message>
    <message>
        <source>Leave something to the one they are split from, or rename the speaker instead (F2).</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Lassen Sie etwas bei dem, von dem getrennt wird, oder benennen Sie den Sprecher stattdessen um (F2).</translation>
    </message>
    <message>
        <source>no day</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Tick what was not said by “{name}”. It is split off for good: only you can join them again.</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Haken Sie an, was „{name}“ nicht gesagt hat. Es wird endgültig abgetrennt: nur Sie können es wieder verbinden.</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>{name} trennen</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Quotations by printed name and article</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Zitate nach gedrucktem Namen und Artikel</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Name des anderen</translation>
    </message>
    <message>
        <source>They are called</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Split {n} {n:quotation|quotations} off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>{n} {n:Zitat|Zitate} abtrennen</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Another {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Ein anderer {name}</translation>
    </message>
    <message>
        <source>Choose a quotation, or a speaker in the filters,
and see here who it is.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Wählen Sie ein Zitat oder bei den Filtern einen Sprecher,
und sehen Sie hier, wer es ist.</translation>
    </message>
    <message>
        <source>The article does not tell who said this.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Der Artikel sagt nicht, wer das gesagt hat.</translation>
    </message>
    <message>
        <source>The article gives no name for “{described}”.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Der Artikel nennt keinen Namen für „{described}“.</translation>
    </message>
    <message>
        <source>told looking back</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>im Rückblick erzählt</translation>
    </message>
    <message>
        <source>since {day:short}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>seit {day:short}</translation>
    </message>
    <message>
        <source>Also {names} and {n} more</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Auch {names} und {n} weitere</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Auch {names}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} in {articles} {articles:article|articles}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>{n} {n:Zitat|Zitate} in {articles} {articles:Artikel|Artikeln}</translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Import articles, or drop files and folders on this window.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Importieren Sie Artikel, oder legen Sie Dateien und Ordner auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Search and filter: who said what, where, and when.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Suchen und filtern Sie: wer hat was gesagt, wo und wann.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Select a quotation: it lights up on the timeline and in its article.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Wählen Sie ein Zitat: es leuchtet auf der Zeitleiste und in seinem Artikel auf.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Zuletzt benutzte Bibliotheken</translation>
    </message>
    <message>
        <source>Who said what, and when</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Wer hat was gesagt, und wann</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Eine Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>My library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Stop preparing search</source>
        <extracomment>ui/status</extracomment>
        <translation>Vorbereitung der Suche anhalten</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Stop checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Prüfung der Bibliothek anhalten</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Wiederherstellung anhalten</translation>
    </message>
    <message>
        <source>Dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Wird neu datiert</translation>
    </message>
    <message>
        <source>Stop dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Neue Datierung anhalten</translation>
    </message>
    <message>
        <source>Looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Übergangenes wird gesucht</translation>
    </message>
    <message>
        <source>Stop looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Suche nach Übergangenem anhalten</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/status</extracomment>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>{quotations} ({n} undated)</source>
        <extracomment>ui/status</extracomment>
        <translation>{quotations} ({n} undatiert)</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>The address of a feed (RSS, Atom or JSON Feed), or of a page that names one.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Die Adresse eines Feeds (RSS, Atom oder JSON Feed) oder einer Seite, die einen nennt.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>As the feed calls itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Wie sich der Feed nennt</translation>
    </message>
    <message>
        <source>Look by itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Von selbst nachsehen</translation>
    </message>
    <message>
        <source>It is fetched when you look, not now.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Er wird beim Nachsehen abgerufen, nicht jetzt.</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Aus dem Web importieren</translation>
    </message>
    <message>
        <source>The address of an article, or several with spaces between. Each is fetched once, now; no pictures and no scripts are loaded.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Die Adresse eines Artikels, oder mehrere mit Leerzeichen dazwischen. Jede wird einmal abgerufen, jetzt; Bilder und Skripte werden nicht geladen.</translation>
    </message>
    <message>
        <source>Fetch the page of an article too where the feed holds only a summary</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Auch die Seite eines Artikels abrufen, wo der Feed nur eine Zusammenfassung enthält</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Liste von Feeds übernehmen</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Listen von Feeds (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Liste von Feeds schreiben</translation>
    </message>
    <message>
        <source>Feeds or folders are being looked at. Try again when that is done.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Bei Feeds oder Ordnern wird gerade nachgesehen. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>This library is read only: nothing can come in.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Diese Bibliothek ist nur lesbar: nichts kann hereinkommen.</translation>
    </message>
    <message>
        <source>Looking at {what}, {n} of {total}</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Nachsehen bei {what}, {n} von {total}</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Das Nachsehen wurde angehalten.</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles} from feeds and folders.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>{n} {n:neuer|neue} {n:Artikel|Artikel} aus Feeds und Ordnern.</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The look did not end well.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Das Nachsehen ging nicht gut aus.</translation>
    </message>
    <message>
        <source>No feed and no folder is in the list yet. Add one: nothing is fetched before you look.</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Noch ist kein Feed und kein Ordner in der Liste. Fügen Sie einen hinzu: abgerufen wird erst, wenn Sie nachsehen.</translation>
    </message>
    <message>
        <source>Feeds and watched folders</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Feeds und überwachte Ordner</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Feed hinzufügen …</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Listen von Feeds</translation>
    </message>
    <message>
        <source>Take in a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Liste übernehmen (OPML) …</translation>
    </message>
    <message>
        <source>Write a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Liste schreiben (OPML) …</translation>
    </message>
    <message>
        <source>Look at selected</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Bei Gewählten nachsehen</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Jetzt überall nachsehen</translation>
    </message>
    <message>
        <source>Look at all feeds and folders now (F5)</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Jetzt bei allen Feeds und Ordnern nachsehen (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Feed or folder</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Feed oder Ordner</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Zuletzt nachgesehen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Alle 30 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 3 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Alle 3 Stunden</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Alle 12 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Nothing is fetched until you ask or set a timer. A timer runs only while this window is open. This list stays on this machine: it is not part of the library, and nobody who gets that sees it.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nichts wird abgerufen, bis Sie es verlangen oder einen Zeitplan setzen. Ein Zeitplan läuft nur, solange dieses Fenster offen ist. Diese Liste bleibt auf diesem Rechner: sie gehört nicht zur Bibliothek, und niemand, der diese bekommt, sieht sie.</translation>
    </message>
    <message>
        <source>Every {n} {n:minute|minutes}</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{n:Jede|Alle} {n} {n:Minute|Minuten}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Only summaries of {n} {n:article|articles}: let their pages be fetched to have them</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nur Zusammenfassungen von {n} {n:Artikel|Artikeln}: lassen Sie die Seiten abrufen, um sie zu haben</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>{why:capital}. It is left alone until {time}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. Bis {time} wird dort nicht nachgesehen.</translation>
    </message>
    <message>
        <source>{why:capital}. Its timer is off.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. Der Zeitplan ist aus.</translation>
    </message>
    <message>
        <source>Feed</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Feed</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{n} {n:neuer|neue} {n:Artikel|Artikel}.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>{said} {n} could not be looked at, or not whole: see the list.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{said} Bei {n} ließ sich nicht oder nicht ganz nachsehen: siehe die Liste.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Larger text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Überall größerer Text</translation>
    </message>
    <message>
        <source>Smaller text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Überall kleinerer Text</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Quotations of {one} and {other} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Zitate von {one} und {other} im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Quotations of {name} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Zitate von {name} im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No day is known for any of them</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Für keines ist ein Tag bekannt</translation>
    </message>
    <message>
        <source>By day, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Je Tag, höchstens {n}</translation>
    </message>
    <message>
        <source>By week, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Je Woche, höchstens {n}</translation>
    </message>
    <message>
        <source>By month, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Je Monat, höchstens {n}</translation>
    </message>
    <message>
        <source>By year, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Je Jahr, höchstens {n}</translation>
    </message>
    <message>
        <source>By {years} years, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Je {years} Jahre, höchstens {n}</translation>
    </message>
    <message>
        <source>{measure} · above: {one}, below: {other}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{measure} · oben: {one}, unten: {other}</translation>
    </message>
    <message>
        <source>{days}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{days}: {n} {n:Zitat|Zitate}</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated, {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Nicht in den Säulen: {undated} undatiert, {loose} nur ungefähr bekannt</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Nicht in den Säulen: {undated} undatiert</translation>
    </message>
    <message>
        <source>Not in the bars: {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Nicht in den Säulen: {loose} nur ungefähr bekannt</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>ui/timeline_accessible</extracomment>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>First quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Erstes Zitat</translation>
    </message>
    <message>
        <source>Last quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Letztes Zitat</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Zu {n} Tagen um dieses Zitat gehen</translation>
    </message>
    <message>
        <source>Show only {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Nur {n} Tage um dieses Zitat zeigen</translation>
    </message>
    <message>
        <source>Chosen days begin here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Gewählte Tage beginnen hier</translation>
    </message>
    <message>
        <source>Chosen days end here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Gewählte Tage enden hier</translation>
    </message>
    <message>
        <source>Show only the days in view</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Nur die Tage im Blick zeigen</translation>
    </message>
    <message>
        <source>Take the chosen days away</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Gewählte Tage wegnehmen</translation>
    </message>
    <message>
        <source>Stack bars by</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Säulen stapeln nach</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Bars for 100 articles</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Säulen je 100 Artikel</translation>
    </message>
    <message>
        <source>When articles were published</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Wann Artikel erschienen</translation>
    </message>
    <message>
        <source>Nobody knows on which day this quotation belongs.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Niemand weiß, an welchen Tag dieses Zitat gehört.</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Wählen Sie zuerst ein Zitat.</translation>
    </message>
    <message>
        <source>Place quotations on the day the words were said</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Zitate an den Tag setzen, an dem die Worte gesagt wurden</translation>
    </message>
    <message>
        <source>Place quotations on the day their article was published</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Zitate an den Tag setzen, an dem ihr Artikel erschien</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Days of the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Tage der Zeitleiste</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Je: {choice}</translation>
    </message>
    <message>
        <source>Lanes: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Bahnen: {choice}</translation>
    </message>
    <message>
        <source>Colours: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Farben: {choice}</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all days (0)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Alle Tage zeigen (0)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>More about the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Mehr zur Zeitleiste</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Single quotations where they fit, or counts by day, week, month or year</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Einzelne Zitate, wo sie passen, oder Anzahlen je Tag, Woche, Monat oder Jahr</translation>
    </message>
    <message>
        <source>What each lane of the timeline holds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Was jede Bahn der Zeitleiste enthält</translation>
    </message>
    <message>
        <source>What the bars above the lanes are coloured by</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Wonach die Säulen über den Bahnen gefärbt sind</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day. Click to see only these.</source>
        <extracomment>ui/timeline_hints</extracomment>
        <translation>{n} {n:Zitat|Zitate} ohne Tag. Klicken, um nur diese zu sehen.</translation>
    </message>
    <message>
        <source>quotations of a day; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>Zitate eines Tages; die Höhe wächst mit der Quadratwurzel</translation>
    </message>
    <message>
        <source>quotations of a week; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>Zitate einer Woche; die Höhe wächst mit der Quadratwurzel</translation>
    </message>
    <message>
        <source>quotations of a month; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>Zitate eines Monats; die Höhe wächst mit der Quadratwurzel</translation>
    </message>
    <message>
        <source>quotations of a year; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>Zitate eines Jahres; die Höhe wächst mit der Quadratwurzel</translation>
    </message>
    <message>
        <source>day known</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>Tag klar</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>said within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>in diesen Tagen gesagt</translation>
    </message>
    <message>
        <source>day of publication</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>Erscheinungstag</translation>
    </message>
    <message>
        <source>within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>in diesen Tagen</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>ui/timeline_names</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>‹ {n} earlier</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>‹ {n} früher</translation>
    </message>
    <message>
        <source>{n} later ›</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>{n} später ›</translation>
    </message>
    <message>
        <source>The last day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Der letzte Tag: {day:long}</translation>
    </message>
    <message>
        <source>The first day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Der erste Tag: {day:long}</translation>
    </message>
    <message>
        <source>Today, {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Heute, {day:long}</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} published</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{n} {n:Artikel|Artikel} erschienen</translation>
    </message>
    <message>
        <source>No article was published then, so there is no measure.</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Damals erschien kein Artikel, darum gibt es kein Maß.</translation>
    </message>
    <message>
        <source>{share:.1f} quotations per 100 articles</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{share:.1f} Zitate je 100 Artikel</translation>
    </message>
    <message>
        <source>No day is known</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Kein Tag ist bekannt</translation>
    </message>
    <message>
        <source>{days} in view</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days} im Blick</translation>
    </message>
    <message>
        <source>{days} in view, {n} {n:quotation|quotations} selected</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days} im Blick, {n} {n:Zitat|Zitate} ausgewählt</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{n} {n:Zitat|Zitate} ohne Tag</translation>
    </message>
    <message>
        <source>{words}, collapsed</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{words}, eingeklappt</translation>
    </message>
    <message>
        <source>{name}, {days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{name}, {days}, {n} {n:Zitat|Zitate}</translation>
    </message>
    <message>
        <source>{days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:Zitat|Zitate}</translation>
    </message>
    <message>
        <source>All: {n} {n:quotation|quotations} with a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Alle: {n} {n:Zitat|Zitate} mit Tag</translation>
    </message>
    <message>
        <source>{days}, {n} {n:article|articles} published</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:Artikel|Artikel} erschienen</translation>
    </message>
    <message>
        <source>Quotation without a day, {number} of {all}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Zitat ohne Tag, {number} von {all}</translation>
    </message>
    <message>
        <source>Quotations per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Zitate je 100 Artikel</translation>
    </message>
    <message>
        <source>per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>je 100 Artikel</translation>
    </message>
    <message>
        <source>Quotations per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Zitate je Tag</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>Quotations per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Zitate je Woche</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>Quotations per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Zitate je Monat</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>Quotations per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Zitate je Jahr</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>No dated quotations yet.
Import articles, and what people said appears here by day.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Noch keine datierten Zitate.
Importieren Sie Artikel, und was Menschen sagten, erscheint hier nach Tagen.</translation>
    </message>
    <message>
        <source>No quotation fits all that is asked.
Shift+Esc takes away what leaves nothing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Kein Zitat passt auf alles Gefragte.
Umschalt+Esc nimmt weg, was nichts übrig lässt.</translation>
    </message>
    <message>
        <source>Timeline of quotations</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Zeitleiste der Zitate</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day.
The articles do not tell when the words were said.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Keines dieser {n} {n:Zitat|Zitate} hat einen Tag.
Die Artikel sagen nicht, wann die Worte gesagt wurden.</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day of publication.
Give one when importing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Keines dieser {n} {n:Zitat|Zitate} hat einen Erscheinungstag.
Geben Sie beim Importieren einen an.</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, and in none of the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term}: in {n} von {of} {of:Aussage|Aussagen}, und in keiner der anderen</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, {times}× as often as with the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term}: in {n} von {of} {of:Aussage|Aussagen}, {times}× so oft wie bei den anderen</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Aus einer Stichprobe von {n} {n:Aussage|Aussagen}, gegenüber einer Stichprobe von {m} anderen</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Aus einer Stichprobe von {n} {n:Aussage|Aussagen}, gegenüber {m} anderen</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Aus {n} {n:Aussage|Aussagen}, gegenüber einer Stichprobe von {m} anderen</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Aus {n} {n:Aussage|Aussagen}, gegenüber {m} anderen</translation>
    </message>
    <message>
        <source>Too few statements to tell what sets this speaker apart.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Zu wenige Aussagen, um zu sagen, was diesen Sprecher auszeichnet.</translation>
    </message>
    <message>
        <source>Nothing is said much more often than others say it.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Nichts wird viel häufiger gesagt als von anderen.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour</extracomment>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <extracomment>ui/tour</extracomment>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour, {number} of {of}: {title}</source>
        <extracomment>ui/tour</extracomment>
        <translation>Rundgang, {number} von {of}: {title}</translation>
    </message>
    <message>
        <source>Type words, “a phrase”, or speaker:name (Ctrl+F). Beside the box you see how it is understood. At the left, speakers, outlets and days narrow everything you see; Ctrl+S keeps a search.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Schreiben Sie Wörter, “a phrase” oder speaker:name (Strg+F). Neben dem Feld sehen Sie, wie es verstanden wird. Links engen Sprecher, Medien und Tage alles ein, was Sie sehen; Strg+S hebt eine Suche auf.</translation>
    </message>
    <message>
        <source>Each mark is a quotation on the day it was said, not the day it was printed. Turn the wheel to come nearer, drag across the strip above to choose days, click a mark to read it in its article.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Jede Marke ist ein Zitat an dem Tag, an dem es gesagt, nicht an dem es gedruckt wurde. Drehen Sie das Rad, um näher heranzugehen, ziehen Sie über den Streifen oben, um Tage zu wählen, klicken Sie auf eine Marke, um sie in ihrem Artikel zu lesen.</translation>
    </message>
    <message>
        <source>Select a quotation: Ctrl+Shift+S changes its speaker, B its words, Ctrl+Shift+D its day. F8 walks through the doubtful ones. Everything can be undone (Ctrl+Z), and Ctrl+K finds every command.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Wählen Sie ein Zitat aus: Strg+Umschalt+S ändert seinen Sprecher, B seine Worte, Strg+Umschalt+D seinen Tag. F8 geht durch die zweifelhaften. Alles lässt sich rückgängig machen (Strg+Z), und Strg+K findet jeden Befehl.</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>See who said what, and when</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Sehen, wer was wann gesagt hat</translation>
    </message>
    <message>
        <source>Put right what is wrong</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Berichtigen, was falsch ist</translation>
    </message>
    <message>
        <source>Outlet: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Medium: {letters}</translation>
    </message>
    <message>
        <source>Speaker: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Sprecher: {letters}</translation>
    </message>
    <message>
        <source>No outlet in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Kein Medium in dieser Liste beginnt mit „{letters}“</translation>
    </message>
    <message>
        <source>No speaker in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Kein Sprecher in dieser Liste beginnt mit „{letters}“</translation>
    </message>
    <message>
        <source>M next</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>M nächstes</translation>
    </message>
    <message>
        <source>Shift+M previous</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Umschalt+M voriges</translation>
    </message>
    <message>
        <source>Q make it a quotation</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Q zum Zitat machen</translation>
    </message>
    <message>
        <source>U hide</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>U verbergen</translation>
    </message>
    <message>
        <source>Make it a quotation (Q)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Zum Zitat machen (Q)</translation>
    </message>
    <message>
        <source>Look at the first (M)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Das erste ansehen (M)</translation>
    </message>
    <message>
        <source>Hide (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Verbergen (U)</translation>
    </message>
    <message>
        <source>Show what stands in quotation marks and is no quotation, and why (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Zeigen, was in Anführungszeichen steht und kein Zitat ist, und warum (U)</translation>
    </message>
    <message>
        <source>Unclaimed marks: {n}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Freie Anführungszeichen: {n}</translation>
    </message>
    <message>
        <source>No quotation was found in this article. {n} {n:stretch|stretches} in quotation marks {n:was|were} left alone: {reasons}.</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>In diesem Artikel wurde kein Zitat gefunden. {n} {n:Stelle|Stellen} in Anführungszeichen {n:wurde|wurden} übergangen: {reasons}.</translation>
    </message>
    <message>
        <source>{n} {n:stretch|stretches} in quotation marks {n:is no quotation|are no quotations}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{n} {n:Stelle|Stellen} in Anführungszeichen {n:ist kein Zitat|sind keine Zitate}</translation>
    </message>
    <message>
        <source>{place} of {many}: “{words}” – {sentence}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{place} von {many}: „{words}“ – {sentence}</translation>
    </message>
    <message>
        <source>No quotation: {why}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Kein Zitat: {why}</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Gleiches zeigen</translation>
    </message>
    <message>
        <source>Both versions</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Zeigen, was sich änderte</translation>
    </message>
    <message>
        <source>The newest of {n} versions</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Die neueste von {n} Fassungen</translation>
    </message>
    <message>
        <source>An older version of {n}</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Eine ältere von {n} Fassungen</translation>
    </message>
    <message>
        <source>Article {number}, imported {when}</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Artikel {number}, importiert am {when}</translation>
    </message>
    <message>
        <source>All quotations are the same.</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Alle Zitate sind gleich.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Without the search “{query}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Ohne die Suche „{query}“</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Ohne „{filter}“</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Ohne den Filter „{filter}“</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Meinten Sie „{query}“?</translation>
    </message>
    <message>
        <source>Quotations by {name}</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Zitate von {name}</translation>
    </message>
    <message>
        <source>Quotations by speakers named “{name}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Zitate von Sprechern namens „{name}“</translation>
    </message>
    <message>
        <source>Who is who – Quoteline</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Wer ist wer – Quoteline</translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Vorschläge ({n})</translation>
    </message>
    <message>
        <source>No speaker has a name like that. Fewer letters find more.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Kein Sprecher heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>There are no speakers yet. They come with the articles that you import.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Noch gibt es keine Sprecher. Sie kommen mit den Artikeln, die Sie importieren.</translation>
    </message>
    <message>
        <source>No speaker is printed with several names.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Kein Sprecher wird mit mehreren Namen gedruckt.</translation>
    </message>
    <message>
        <source>Nobody was marked as not a speaker.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Niemand wurde als kein Sprecher gekennzeichnet.</translation>
    </message>
    <message>
        <source>Find a speaker by name</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Einen Sprecher nach Namen finden</translation>
    </message>
    <message>
        <source>Several names</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Mehrere Namen</translation>
    </message>
    <message>
        <source>Not speakers</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Keine Sprecher</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Meistzitiert</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>Say whom the chosen ones are the same as (Ctrl+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Sagen, mit wem die gewählten eins sind (Strg+M)</translation>
    </message>
    <message>
        <source>Tick what somebody else said (Ctrl+Shift+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Anhaken, was jemand anders sagte (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>What they are said to have said has no speaker from now on (Del)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Was von ihnen stammen soll, hat ab jetzt keinen Sprecher (Entf)</translation>
    </message>
    <message>
        <source>They are a speaker after all</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Sie sind doch Sprecher</translation>
    </message>
    <message>
        <source>Not speakers ({n})</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Keine Sprecher ({n})</translation>
    </message>
    <message>
        <source>Merge {n} into one</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>{n} zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>Show them under this name ({key})</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Unter diesem Namen zeigen ({key})</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Im Artikel lesen</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>There is nothing to decide.

When articles are imported, names that may be one person, but are not sure to be, wait here. Nothing is merged by itself unless it is sure.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Nichts ist zu entscheiden.

Wenn Artikel importiert werden, warten hier Namen, die eine Person sein könnten, aber nicht sicher sind. Von selbst wird nur zusammengelegt, was sicher ist.</translation>
    </message>
    <message>
        <source>You skipped all that are left.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Sie haben alle übersprungen, die übrig sind.</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Zusammenlegen (M)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Nicht derselbe (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Look at the skipped again</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Die übersprungenen noch einmal ansehen</translation>
    </message>
    <message>
        <source>{share:.0%} likely to be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>zu {share:.0%} wahrscheinlich eins</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Two speakers that may be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Zwei Sprecher, die eins sein könnten</translation>
    </message>
    <message>
        <source>Take the last decision back (Ctrl+Z)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Die letzte Entscheidung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Öffnen Sie zuerst eine Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing can be undone.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Nichts ist rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Something fits what is asked.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Etwas passt auf das Gefragte.</translation>
    </message>
    <message>
        <source>Nothing can be made again.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Nichts ist zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Vorher wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was shown after this.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Danach wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>The saved search asks for what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Die gespeicherte Suche fragt nach dem Gezeigten.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Noch ist keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>Search for words first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Suchen Sie zuerst nach Wörtern.</translation>
    </message>
    <message>
        <source>Nothing is new in what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>In dem, was gezeigt wird, ist nichts neu.</translation>
    </message>
    <message>
        <source>Nothing is new in any saved search.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>In keiner gespeicherten Suche ist etwas neu.</translation>
    </message>
    <message>
        <source>Ask a saved search first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Fragen Sie zuerst eine gespeicherte Suche ab.</translation>
    </message>
    <message>
        <source>Read an article first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Lesen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Go to a pane first (F6).</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Gehen Sie zuerst in einen Bereich (F6).</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Select one quotation only.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Wählen Sie nur ein Zitat.</translation>
    </message>
    <message>
        <source>Open library in a new window</source>
        <extracomment>ui/window_commands</extracomment>
        <translation>Bibliothek in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>One speaker only</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Nur ein Sprecher</translation>
    </message>
    <message>
        <source>Printings of one statement once</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Abdrucke eines Zitats nur einmal</translation>
    </message>
    <message>
        <source>About what? Words, or a query as in the search box; empty is all</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Worüber? Wörter oder eine Anfrage wie im Suchfeld; leer ist alles</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>About a speaker: put their names into the box</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Über einen Sprecher: dessen Namen ins Feld setzen</translation>
    </message>
    <message>
        <source>About a speaker</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Über einen Sprecher</translation>
    </message>
    <message>
        <source>Said about</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Gesagt über</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
</context>
</TS>
