<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Quoteline</name>
    <message>
        <source>told {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>rapporté par {name}</translation>
    </message>
    <message>
        <source>Denied: </source>
        <extracomment>domain/rows</extracomment>
        <translation>Démenti : </translation>
    </message>
    <message>
        <source>Would not say: </source>
        <extracomment>domain/rows</extracomment>
        <translation>N’a pas voulu dire : </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Simple</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>APA, 7e édition</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>MLA, 9e édition</translation>
    </message>
    <message>
        <source>Chicago, 17th edition, notes</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Chicago, 17e édition, notes</translation>
    </message>
    <message>
        <source>“{style}” is no citation style; known are {known}, and templates of your own.</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>« {style} » n’est pas un style de citation ; styles connus : {known}, et vos propres modèles.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (.csv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSV, pour les tableurs (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (.tsv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Séparé par des tabulations (.tsv)</translation>
    </message>
    <message>
        <source>Workbook, for spreadsheets (.xlsx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Classeur, pour les tableurs (.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines, for programs (.jsonl)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Lignes JSON, pour les programmes (.jsonl)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Web page with search and timeline (.html)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Page web avec recherche et chronologie (.html)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Document Word (.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Texte OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>RIS, for reference managers (.ris)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>RIS, pour les gestionnaires de références (.ris)</translation>
    </message>
    <message>
        <source>BibTeX (.bib)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>BibTeX (.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON, for citations (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSL-JSON, pour les références (.json)</translation>
    </message>
    <message>
        <source>TimelineJS (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>TimelineJS (.json)</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Calendrier (.ics)</translation>
    </message>
    <message>
        <source>“{format}” is not a format for quotations; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>« {format} » n’est pas un format pour des citations ; formats connus : {known}.</translation>
    </message>
    <message>
        <source>The name does not tell the format; give it with --format: {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Le nom ne dit pas le format ; donnez-le avec --format : {known}.</translation>
    </message>
    <message>
        <source>“{dates}” is no way to write days; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>« {dates} » n’est pas une façon d’écrire les jours ; connues : {known}.</translation>
    </message>
    <message>
        <source>{format} is no text; write it to a file with -o.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>{format} n’est pas du texte ; écrivez-le dans un fichier avec -o.</translation>
    </message>
    <message>
        <source>There is no column {names} in {format}; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Il n’y a pas de colonne {names} en {format} ; colonnes connues : {known}.</translation>
    </message>
    <message>
        <source>No column was chosen; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Aucune colonne n’a été choisie ; colonnes connues : {known}.</translation>
    </message>
    <message>
        <source>The clock of this machine says a year before 1980, which no document can. Set it first.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>L’horloge de cette machine indique une année avant 1980, ce qu’aucun document ne peut faire. Réglez-la d’abord.</translation>
    </message>
    <message>
        <source>These are too many quotations for a document; choose a web page or a spreadsheet.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>Ces citations sont trop nombreuses pour un document ; choisissez une page web ou une feuille de calcul.</translation>
    </message>
    <message>
        <source>A table cannot be written as “{format}”; known are {known}.</source>
        <extracomment>exporters/rows</extracomment>
        <translation>Un tableau ne peut pas être écrit comme « {format} » ; formats connus : {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without any day {n:is|are} left out.</source>
        <extracomment>exporters/storylines</extracomment>
        <translation>{n} {n:citation sans jour est laissée|citations sans jour sont laissées} de côté.</translation>
    </message>
    <message>
        <source>A template has up to {longest} letters; this one has more.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Un modèle a {longest} caractères au plus ; celui-ci en a davantage.</translation>
    </message>
    <message>
        <source>A brace in the template has no partner; for a brace itself, write it twice in a row.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Une accolade du modèle n’a pas de pendant ; pour une accolade même, écrivez-la deux fois de suite.</translation>
    </message>
    <message>
        <source>The template has a place “{name}” that there is not; there are {known}.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Le modèle a une place « {name} » qui n’existe pas ; il y a {known}.</translation>
    </message>
    <message>
        <source>{n} {n:cell|cells} held more than {most} letters, which is all that a spreadsheet takes, and {n:was|were} cut. Other formats hold them whole.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:cellule avait|cellules avaient} plus de {most} caractères, tout ce qu’un tableur accepte, et {n:a été coupée|ont été coupées}. D’autres formats les gardent entières.</translation>
    </message>
    <message>
        <source>{n} {n:address is|addresses are} text and no link: a sheet takes no more.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:adresse est du texte et non un lien|adresses sont du texte et non des liens} : une feuille n’en prend pas plus.</translation>
    </message>
    <message>
        <source>One sheet does not hold all rows; there are {n}.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>Une feuille ne contient pas toutes les lignes ; il y en a {n}.</translation>
    </message>
    <message>
        <source>it leads to an address that is none</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>elle mène à une adresse qui n’en est pas une</translation>
    </message>
    <message>
        <source>this is not an address of the web</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>ce n’est pas une adresse du web</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched, not “{scheme}:”</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>seules les adresses http et https sont chargées, pas « {scheme}: »</translation>
    </message>
    <message>
        <source>an address with a name or a password in it is not fetched</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>une adresse qui contient un nom ou un mot de passe n’est pas chargée</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>« {host} » n’est pas le nom d’un serveur</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>the server takes no connection, or there is no connection</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>le serveur n’accepte pas de connexion, ou il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>it leads from one address to the next, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>elle mène d’une adresse à l’autre, sans fin</translation>
    </message>
    <message>
        <source>the server sends nothing</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>le serveur n’envoie rien</translation>
    </message>
    <message>
        <source>it leads back to itself, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>elle revient à elle-même, sans fin</translation>
    </message>
    <message>
        <source>it leads from a secure address (https) to one that is not</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>elle mène d’une adresse sûre (https) à une autre qui ne l’est pas</translation>
    </message>
    <message>
        <source>nobody vouches that this is {host}: its certificate is not valid ({why})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>personne ne garantit que c’est {host} : son certificat n’est pas valide ({why})</translation>
    </message>
    <message>
        <source>no secure connection to {host} can be made</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>aucune connexion sûre avec {host} n’est possible</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>la réponse s’est interrompue avant sa fin</translation>
    </message>
    <message>
        <source>the server broke off the connection</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>le serveur a rompu la connexion</translation>
    </message>
    <message>
        <source>the answer of the server makes no sense ({error})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>la réponse du serveur n’a pas de sens ({error})</translation>
    </message>
    <message>
        <source>it is neither a page nor a feed ({kind})</source>
        <extracomment>fetching/media</extracomment>
        <translation>ce n’est ni une page ni un flux ({kind})</translation>
    </message>
    <message>
        <source>{host} leads into this machine or its own network ({number}), which is not asked</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>{host} mène à cette machine ou à son propre réseau ({number}), qui n’est pas interrogé</translation>
    </message>
    <message>
        <source>there is no server called {host}, or there is no connection</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>il n’y a pas de serveur nommé {host}, ou il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>the server does not let everybody read this ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>le serveur ne laisse pas tout le monde lire ceci ({code})</translation>
    </message>
    <message>
        <source>there is nothing at this address ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>il n’y a rien à cette adresse ({code})</translation>
    </message>
    <message>
        <source>it is gone for good ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>elle a disparu pour de bon ({code})</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>le serveur demande qu’on le laisse tranquille un moment ({code})</translation>
    </message>
    <message>
        <source>the server has a fault of its own ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>le serveur a lui-même une panne ({code})</translation>
    </message>
    <message>
        <source>the server gives no page and no feed ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>le serveur ne donne ni page ni flux ({code})</translation>
    </message>
    <message>
        <source>it comes packed in a way that is not known (“{how}”)</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>elle arrive compressée d’une façon inconnue (« {how} »)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>elle dépasse {size} Mo</translation>
    </message>
    <message>
        <source>what came is damaged and cannot be unpacked</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>ce qui est arrivé est endommagé et ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds</source>
        <extracomment>fetching/watch</extracomment>
        <translation>cela a pris plus de {n} secondes</translation>
    </message>
    <message>
        <source>it is not a ZIP file, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>ce n’est pas un fichier ZIP, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>importers/archive</extracomment>
        <translation>il est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>it is damaged inside the archive</source>
        <extracomment>importers/archive</extracomment>
        <translation>il est endommagé dans l’archive</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <extracomment>importers/archive</extracomment>
        <translation>sa table des matières est trop grande</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>il n’est pas compressé avec gzip, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is no table</source>
        <extracomment>importers/columns</extracomment>
        <translation>ce n’est pas un tableau</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one article</source>
        <extracomment>importers/decoding</extracomment>
        <translation>il dépasse {size} Mo, c’est trop pour un article</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>c’est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>it is not a text file, or in an unknown encoding</source>
        <extracomment>importers/decoding</extracomment>
        <translation>ce n’est pas un fichier texte, ou son codage est inconnu</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <extracomment>importers/documents</extracomment>
        <translation>il ne contient pas de texte</translation>
    </message>
    <message>
        <source>the feed holds only a summary of it, not the article</source>
        <extracomment>importers/entries</extracomment>
        <translation>le flux n’en contient qu’un résumé, pas l’article</translation>
    </message>
    <message>
        <source>the book names this page and does not hold it</source>
        <extracomment>importers/epub</extracomment>
        <translation>le livre nomme cette page et ne la contient pas</translation>
    </message>
    <message>
        <source>its text is locked against copying</source>
        <extracomment>importers/epub_book</extracomment>
        <translation>son texte est verrouillé contre la copie</translation>
    </message>
    <message>
        <source>it is no feed, or too damaged to be read as one</source>
        <extracomment>importers/feeds</extracomment>
        <translation>ce n’est pas un flux, ou il est trop endommagé pour être lu comme tel</translation>
    </message>
    <message>
        <source>the feed breaks off before its end: what stands before is read</source>
        <extracomment>importers/feeds</extracomment>
        <translation>le flux s’interrompt avant sa fin : ce qui précède est lu</translation>
    </message>
    <message>
        <source>this feed could not be understood ({error})</source>
        <extracomment>importers/feeds</extracomment>
        <translation>ce flux n’a pas pu être compris ({error})</translation>
    </message>
    <message>
        <source>the feed has no entries now</source>
        <extracomment>importers/feeds</extracomment>
        <translation>le flux n’a pas d’entrées en ce moment</translation>
    </message>
    <message>
        <source>row {number} has no text</source>
        <extracomment>importers/fields</extracomment>
        <translation>la ligne {number} n’a pas de texte</translation>
    </message>
    <message>
        <source>that is not the name of a file</source>
        <extracomment>importers/files</extracomment>
        <translation>ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>files ending in {ending} are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>les fichiers qui finissent par {ending} ne sont pas lus ; connus : {known}</translation>
    </message>
    <message>
        <source>files without an ending such as .txt are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>les fichiers sans extension comme .txt ne sont pas lus ; connus : {known}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>importers/formats</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>importers/formats</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>importers/formats</extracomment>
        <translation>Lignes JSON</translation>
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
        <translation>Document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>importers/formats</extracomment>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>importers/formats</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text in one file</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texte OpenDocument en un fichier</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>importers/formats</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Archive web</translation>
    </message>
    <message>
        <source>File packed with gzip</source>
        <extracomment>importers/formats</extracomment>
        <translation>Fichier compressé avec gzip</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>importers/formats</extracomment>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Web page saved whole</source>
        <extracomment>importers/formats</extracomment>
        <translation>Page web enregistrée en entier</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>importers/formats</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>importers/formats</extracomment>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Flux (RSS, Atom)</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <extracomment>importers/formats</extracomment>
        <translation>Liste de flux</translation>
    </message>
    <message>
        <source>News in XML (NITF)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Nouvelles en XML (NITF)</translation>
    </message>
    <message>
        <source>News in XML (NewsML)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Nouvelles en XML (NewsML)</translation>
    </message>
    <message>
        <source>no article text was found on this page</source>
        <extracomment>importers/html</extracomment>
        <translation>aucun texte d’article n’a été trouvé sur cette page</translation>
    </message>
    <message>
        <source>this page could not be understood ({error})</source>
        <extracomment>importers/html</extracomment>
        <translation>cette page n’a pas pu être comprise ({error})</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known ({how})</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>il est compressé d’une façon inconnue ({how})</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>décompressé, il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <extracomment>importers/mail</extracomment>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>il dépasse {size} Mo, c’est trop pour un courriel</translation>
    </message>
    <message>
        <source>it has more than {n} lines, too many for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>il a plus de {n} lignes, c’est trop pour un courriel</translation>
    </message>
    <message>
        <source>its parts lie too deep inside each other, or are too many</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>ses parties sont trop profondément imbriquées, ou trop nombreuses</translation>
    </message>
    <message>
        <source>it is not a mail, or it is damaged</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>ce n’est pas un courriel, ou il est endommagé</translation>
    </message>
    <message>
        <source>no mail begins in it: it is no mailbox</source>
        <extracomment>importers/mailbox</extracomment>
        <translation>aucun courriel n’y commence : ce n’est pas une boîte aux lettres</translation>
    </message>
    <message>
        <source>it has no column “{name}”; its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>il n’a pas de colonne « {name} » ; ses colonnes sont : {columns}</translation>
    </message>
    <message>
        <source>its first row names no column "text", "body" or "content"; say which one holds the text (on the command line: --map text=COLUMN); its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>sa première ligne ne nomme aucune colonne « text », « body » ou « content » ; dites laquelle contient le texte (en ligne de commande : --map text=COLONNE) ; ses colonnes sont : {columns}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"; say which one holds the text (on the command line: --map text=FIELD); its fields are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>il ne contient aucun article : rien n’y a de champ « text », « body » ou « content » ; dites lequel contient le texte (en ligne de commande : --map text=CHAMP) ; ses champs sont : {columns}</translation>
    </message>
    <message>
        <source>it brings a document type definition, which no such document needs</source>
        <extracomment>importers/markup</extracomment>
        <translation>il apporte une définition de type de document, dont aucun document de ce genre n’a besoin</translation>
    </message>
    <message>
        <source>it holds no page</source>
        <extracomment>importers/mhtml</extracomment>
        <translation>il ne contient pas de page</translation>
    </message>
    <message>
        <source>its XML is damaged or breaks off (line {line})</source>
        <extracomment>importers/news_items</extracomment>
        <translation>son XML est endommagé ou s’interrompt (ligne {line})</translation>
    </message>
    <message>
        <source>it is no text ({kind})</source>
        <extracomment>importers/newsml</extracomment>
        <translation>ce n’est pas du texte ({kind})</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <extracomment>importers/newsml</extracomment>
        <translation>il ne contient aucun article</translation>
    </message>
    <message>
        <source>it declares {declared} words, but {found} were found: a part of it may be missing</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>il annonce {declared} mots, mais {found} ont été trouvés : il en manque peut-être une partie</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”: {lack}</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>l’exportation ne contient pas de texte de « {title} » : {lack}</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>l’exportation ne contient pas de texte de « {title} »</translation>
    </message>
    <message>
        <source>document {number} of the export holds no text</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>le document {number} de l’exportation ne contient pas de texte</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found; missing: {missing}</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>l’exportation dit contenir {declared} {declared:article|articles}, mais {found} {found:a été trouvé|ont été trouvés} ; il manque : {missing}</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>l’exportation dit contenir {declared} {declared:article|articles}, mais {found} {found:a été trouvé|ont été trouvés}</translation>
    </message>
    <message>
        <source>it only lists the documents of an export, and holds none of them</source>
        <extracomment>importers/newsroom/nexis</extracomment>
        <translation>il ne fait que lister les documents d’une exportation, et n’en contient aucun</translation>
    </message>
    <message>
        <source>it is a list of {n} {n:feed|feeds}, which are added under “Feeds and watched folders”, not imported</source>
        <extracomment>importers/opml</extracomment>
        <translation>c’est une liste de {n} {n:flux|flux}, qui s’ajoutent sous « Flux et dossiers surveillés » et ne s’importent pas</translation>
    </message>
    <message>
        <source>its parts are packed in a way that documents are not</source>
        <extracomment>importers/packages</extracomment>
        <translation>ses parties sont compressées comme aucun document ne l’est</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <extracomment>importers/packages</extracomment>
        <translation>décompressé, il donne plus de {size} Mo</translation>
    </message>
    <message>
        <source>it unpacks to over {n:d} times its size, as no document does</source>
        <extracomment>importers/packages</extracomment>
        <translation>décompressé, il fait plus de {n:d} fois sa taille, comme aucun document</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Word wrote before 2007</source>
        <extracomment>importers/packages</extracomment>
        <translation>il est verrouillé par un mot de passe, ou du type que Word écrivait avant 2007</translation>
    </message>
    <message>
        <source>it holds more parts than any document</source>
        <extracomment>importers/packages</extracomment>
        <translation>il contient plus de parties qu’aucun document</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <extracomment>importers/packages</extracomment>
        <translation>il est endommagé, ou n’est pas du type que dit son nom</translation>
    </message>
    <message>
        <source>it has {n} pages, and no more than {most} are read</source>
        <extracomment>importers/pdf</extracomment>
        <translation>il a {n} pages, et on n’en lit pas plus de {most}</translation>
    </message>
    <message>
        <source>it holds more than can be read in a reasonable time</source>
        <extracomment>importers/pdf</extracomment>
        <translation>il contient plus que ce qu’on peut lire en un temps raisonnable</translation>
    </message>
    <message>
        <source>page {label} holds more text than a page can</source>
        <extracomment>importers/pdf</extracomment>
        <translation>la page {label} contient plus de texte qu’une page ne peut en avoir</translation>
    </message>
    <message>
        <source>it holds pictures of text and no text; a program for text recognition can add it</source>
        <extracomment>importers/pdf</extracomment>
        <translation>il contient des images de texte et pas de texte ; un programme de reconnaissance de texte peut l’ajouter</translation>
    </message>
    <message>
        <source>its letters are drawings that do not tell which letters they are</source>
        <extracomment>importers/pdf</extracomment>
        <translation>ses lettres sont des dessins qui ne disent pas quelles lettres ce sont</translation>
    </message>
    <message>
        <source>{n} {n:page holds|pages hold} only a picture: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:page ne contient|pages ne contiennent} qu’une image : {labels}</translation>
    </message>
    <message>
        <source>{n} {n:page is|pages are} damaged: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:page est endommagée|pages sont endommagées} : {labels}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>importers/problems</extracomment>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <extracomment>importers/problems</extracomment>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>importers/problems</extracomment>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>it could not be read ({why})</source>
        <extracomment>importers/problems</extracomment>
        <translation>il n’a pas pu être lu ({why})</translation>
    </message>
    <message>
        <source>a list holds {most} queries at most; this line, and all behind it, was left out</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>une liste contient au plus {most} requêtes ; cette ligne et tout ce qui suit ont été laissés de côté</translation>
    </message>
    <message>
        <source>its query is empty</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>sa requête est vide</translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>elle dépasse {most} lettres</translation>
    </message>
    <message>
        <source>it holds bytes that are no letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>elle contient des octets qui ne sont pas des lettres</translation>
    </message>
    <message>
        <source>it opens a quotation mark that is never closed; all behind it was not read</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>elle ouvre un guillemet qui n’est jamais fermé ; tout ce qui suit n’a pas été lu</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns: put its query in quotation marks</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>elle a plus de cellules que le tableau n’a de colonnes : mettez sa requête entre guillemets</translation>
    </message>
    <message>
        <source>it is too large for the memory of this machine</source>
        <extracomment>importers/reading</extracomment>
        <translation>il est trop grand pour la mémoire de cette machine</translation>
    </message>
    <message>
        <source>it lies inside too many other files</source>
        <extracomment>importers/reading</extracomment>
        <translation>il se trouve à l’intérieur de trop d’autres fichiers</translation>
    </message>
    <message>
        <source>row {number} is longer than {size} MB</source>
        <extracomment>importers/rows</extracomment>
        <translation>la ligne {number} dépasse {size} Mo</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <extracomment>importers/rows</extracomment>
        <translation>ligne {number} : {error}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"</source>
        <extracomment>importers/rows</extracomment>
        <translation>il ne contient aucun article : rien n’y a de champ « text », « body » ou « content »</translation>
    </message>
    <message>
        <source>it is not JSON ({error}, character {place})</source>
        <extracomment>importers/rows</extracomment>
        <translation>ce n’est pas du JSON ({error}, caractère {place})</translation>
    </message>
    <message>
        <source>it holds a number that is too long</source>
        <extracomment>importers/rows</extracomment>
        <translation>il contient un nombre trop long</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply</source>
        <extracomment>importers/rows</extracomment>
        <translation>ses crochets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>row {number} is not an object with named fields</source>
        <extracomment>importers/rows</extracomment>
        <translation>la ligne {number} n’est pas un objet à champs nommés</translation>
    </message>
    <message>
        <source>row {number} opens a quotation mark that is never closed: it and all behind it were not read</source>
        <extracomment>importers/rows</extracomment>
        <translation>la ligne {number} ouvre un guillemet qui n’est jamais fermé : elle et tout ce qui suit n’ont pas été lus</translation>
    </message>
    <message>
        <source>line {number} breaks the table ({error})</source>
        <extracomment>importers/rows</extracomment>
        <translation>la ligne {number} casse le tableau ({error})</translation>
    </message>
    <message>
        <source>its groups lie inside each other too deep</source>
        <extracomment>importers/rtf_text</extracomment>
        <translation>ses groupes sont trop profondément imbriqués</translation>
    </message>
    <message>
        <source>it holds more than {n} files</source>
        <extracomment>importers/temporary</extracomment>
        <translation>il contient plus de {n} fichiers</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB in all</source>
        <extracomment>importers/temporary</extracomment>
        <translation>décompressé, il dépasse {size} Mo en tout</translation>
    </message>
    <message>
        <source>unpacked it grows more than {ratio} times: that is no honest file</source>
        <extracomment>importers/temporary</extracomment>
        <translation>décompressé, il grossit de plus de {ratio} fois : ce n’est pas un fichier honnête</translation>
    </message>
    <message>
        <source>the archive is damaged: record {number} and all behind it were not read</source>
        <extracomment>importers/warc</extracomment>
        <translation>l’archive est endommagée : l’enregistrement {number} et tout ce qui suit n’ont pas été lus</translation>
    </message>
    <message>
        <source>the archive ends within this page</source>
        <extracomment>importers/warc</extracomment>
        <translation>l’archive finit au milieu de cette page</translation>
    </message>
    <message>
        <source>it is a list of links to other pages</source>
        <extracomment>importers/warc</extracomment>
        <translation>c’est une liste de liens vers d’autres pages</translation>
    </message>
    <message>
        <source>it is damaged: what comes behind could not be unpacked</source>
        <extracomment>importers/warc</extracomment>
        <translation>il est endommagé : ce qui suit n’a pas pu être décompressé</translation>
    </message>
    <message>
        <source>the head of a record never ends</source>
        <extracomment>importers/warc</extracomment>
        <translation>l’en-tête d’un enregistrement ne finit jamais</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Excel wrote before 2007</source>
        <extracomment>importers/workbook</extracomment>
        <translation>il est verrouillé par un mot de passe, ou du type qu’Excel écrivait avant 2007</translation>
    </message>
    <message>
        <source>it holds more than a workbook of articles does</source>
        <extracomment>importers/workbook</extracomment>
        <translation>il contient plus qu’un classeur d’articles</translation>
    </message>
    <message>
        <source>the text in row {number} ends where a cell of a workbook is full: the rest was cut off when it was written</source>
        <extracomment>importers/workbook</extracomment>
        <translation>le texte de la ligne {number} finit là où une cellule de classeur est pleine : le reste a été coupé à l’écriture</translation>
    </message>
    <message>
        <source>known to the day</source>
        <extracomment>search/wording</extracomment>
        <translation>connu au jour près</translation>
    </message>
    <message>
        <source>known to the week</source>
        <extracomment>search/wording</extracomment>
        <translation>connu à la semaine près</translation>
    </message>
    <message>
        <source>known to the month</source>
        <extracomment>search/wording</extracomment>
        <translation>connu au mois près</translation>
    </message>
    <message>
        <source>known to the year</source>
        <extracomment>search/wording</extracomment>
        <translation>connu à l’année près</translation>
    </message>
    <message>
        <source>known as a span of days</source>
        <extracomment>search/wording</extracomment>
        <translation>connu comme période</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>search/wording</extracomment>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>dated by words in the article</source>
        <extracomment>search/wording</extracomment>
        <translation>daté par des mots de l’article</translation>
    </message>
    <message>
        <source>dated by the day of publication</source>
        <extracomment>search/wording</extracomment>
        <translation>daté par le jour de publication</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <extracomment>search/wording</extracomment>
        <translation>daté à la main</translation>
    </message>
    <message>
        <source>dated by nothing</source>
        <extracomment>search/wording</extracomment>
        <translation>daté par rien</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>search/wording</extracomment>
        <translation>direct</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>search/wording</extracomment>
        <translation>mixte</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>search/wording</extracomment>
        <translation>indirect</translation>
    </message>
    <message>
        <source>said: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>dit : {days}</translation>
    </message>
    <message>
        <source>published: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>publié : {days}</translation>
    </message>
    <message>
        <source>has a note</source>
        <extracomment>search/wording</extracomment>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>search/wording</extracomment>
        <translation>étoilé</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>search/wording</extracomment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>search/wording</extracomment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>search/wording</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>unplaced</source>
        <extracomment>search/wording</extracomment>
        <translation>sans place</translation>
    </message>
    <message>
        <source>from a headline</source>
        <extracomment>search/wording</extracomment>
        <translation>d’un titre</translation>
    </message>
    <message>
        <source>a denial</source>
        <extracomment>search/wording</extracomment>
        <translation>démenti</translation>
    </message>
    <message>
        <source>has a tag</source>
        <extracomment>search/wording</extracomment>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>has a cue</source>
        <extracomment>search/wording</extracomment>
        <translation>avec un mot de parole</translation>
    </message>
    <message>
        <source>has a title</source>
        <extracomment>search/wording</extracomment>
        <translation>avec un titre</translation>
    </message>
    <message>
        <source>has a byline</source>
        <extracomment>search/wording</extracomment>
        <translation>avec une signature</translation>
    </message>
    <message>
        <source>has a web address</source>
        <extracomment>search/wording</extracomment>
        <translation>avec une adresse web</translation>
    </message>
    <message>
        <source>has no note</source>
        <extracomment>search/wording</extracomment>
        <translation>sans note</translation>
    </message>
    <message>
        <source>has no tag</source>
        <extracomment>search/wording</extracomment>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>has no cue</source>
        <extracomment>search/wording</extracomment>
        <translation>sans mot de parole</translation>
    </message>
    <message>
        <source>has no title</source>
        <extracomment>search/wording</extracomment>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>has no byline</source>
        <extracomment>search/wording</extracomment>
        <translation>sans signature</translation>
    </message>
    <message>
        <source>has no web address</source>
        <extracomment>search/wording</extracomment>
        <translation>sans adresse web</translation>
    </message>
    <message>
        <source>speaker known</source>
        <extracomment>search/wording</extracomment>
        <translation>locuteur connu</translation>
    </message>
    <message>
        <source>outlet known</source>
        <extracomment>search/wording</extracomment>
        <translation>média connu</translation>
    </message>
    <message>
        <source>language known</source>
        <extracomment>search/wording</extracomment>
        <translation>langue connue</translation>
    </message>
    <message>
        <source>date known</source>
        <extracomment>search/wording</extracomment>
        <translation>date connue</translation>
    </message>
    <message>
        <source>“{words}” within {n} {n:word|words}</source>
        <extracomment>search/wording</extracomment>
        <translation>« {words} » à {n} {n:mot|mots} près</translation>
    </message>
    <message>
        <source>words like {pattern}</source>
        <extracomment>search/wording</extracomment>
        <translation>mots comme {pattern}</translation>
    </message>
    <message>
        <source>words near “{text}” ({n} {n:letter|letters} off)</source>
        <extracomment>search/wording</extracomment>
        <translation>mots proches de « {text} » (à {n} {n:lettre|lettres} près)</translation>
    </message>
    <message>
        <source>any form of “{word}”</source>
        <extracomment>search/wording</extracomment>
        <translation>toute forme de « {word} »</translation>
    </message>
    <message>
        <source>{clauses} side by side, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} côte à côte, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>{clauses} within {n} {n:word|words}, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} à {n} {n:mot|mots} près, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>not {clause}</source>
        <extracomment>search/wording</extracomment>
        <translation>pas {clause}</translation>
    </message>
    <message>
        <source>{field} has {words}</source>
        <extracomment>search/wording</extracomment>
        <translation>{field} contient {words}</translation>
    </message>
    <message>
        <source>kind: {kind}</source>
        <extracomment>search/wording</extracomment>
        <translation>type : {kind}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>speaker {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>locuteur {number}</translation>
    </message>
    <message>
        <source>outlet: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>média : {name}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>média inconnu</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <extracomment>search/wording</extracomment>
        <translation>langue : {code}</translation>
    </message>
    <message>
        <source>language unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>étiquette : {name}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>article {number}</translation>
    </message>
    <message>
        <source>like quotation {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>comme la citation {number}</translation>
    </message>
    <message>
        <source>{n:d} {n:chosen|chosen}</source>
        <extracomment>search/wording</extracomment>
        <translation>{n:d} {n:choisi|choisis}</translation>
    </message>
    <message>
        <source>new since last looked at</source>
        <extracomment>search/wording</extracomment>
        <translation>nouveau depuis le dernier regard</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>search/wording</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>search/wording</extracomment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>search/wording</extracomment>
        <translation>n’importe quel jour</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the copy.</source>
        <extracomment>services/astray</extracomment>
        <translation>« {to} » existe déjà. Nommez un autre fichier pour la copie.</translation>
    </message>
    <message>
        <source>The copy could not be written to “{to}” ({error}).</source>
        <extracomment>services/astray</extracomment>
        <translation>La copie n’a pas pu être écrite dans « {to} » ({error}).</translation>
    </message>
    <message>
        <source>a nickname inside a name</source>
        <extracomment>services/auditing</extracomment>
        <translation>un surnom à l’intérieur d’un nom</translation>
    </message>
    <message>
        <source>a title, or a name of several words</source>
        <extracomment>services/auditing</extracomment>
        <translation>un titre, ou un nom de plusieurs mots</translation>
    </message>
    <message>
        <source>the name of something</source>
        <extracomment>services/auditing</extracomment>
        <translation>le nom de quelque chose</translation>
    </message>
    <message>
        <source>a word that is spoken about</source>
        <extracomment>services/auditing</extracomment>
        <translation>un mot dont il est question</translation>
    </message>
    <message>
        <source>a heading</source>
        <extracomment>services/auditing</extracomment>
        <translation>un intertitre</translation>
    </message>
    <message>
        <source>a few words that are marked because they are doubted, or are a term</source>
        <extracomment>services/auditing</extracomment>
        <translation>quelques mots marqués parce qu’ils sont mis en doute, ou sont un terme</translation>
    </message>
    <message>
        <source>a few words beside a word of speech: perhaps somebody’s, perhaps only doubted</source>
        <extracomment>services/auditing</extracomment>
        <translation>quelques mots à côté d’un mot de parole : peut-être de quelqu’un, peut-être seulement mis en doute</translation>
    </message>
    <message>
        <source>it may be speech, but nobody was found who said it</source>
        <extracomment>services/auditing</extracomment>
        <translation>ce peut être une parole, mais on n’a trouvé personne qui l’ait dite</translation>
    </message>
    <message>
        <source>you said it is no quotation</source>
        <extracomment>services/auditing</extracomment>
        <translation>vous avez dit que ce n’est pas une citation</translation>
    </message>
    <message>
        <source>No stretch in quotation marks could be speech</source>
        <extracomment>services/auditing</extracomment>
        <translation>Aucun passage entre guillemets ne pourrait être une parole</translation>
    </message>
    <message>
        <source>Quoted stretches captured: {percent} % ({captured} of {speech})</source>
        <extracomment>services/auditing</extracomment>
        <translation>Passages entre guillemets saisis : {percent} % ({captured} sur {speech})</translation>
    </message>
    <message>
        <source>These words are no part of article {article_id} ({n} characters).</source>
        <extracomment>services/auditing</extracomment>
        <translation>Ces mots ne font pas partie de l’article {article_id} ({n} caractères).</translation>
    </message>
    <message>
        <source>There is no article with the number {number} in this library.</source>
        <extracomment>services/auditing</extracomment>
        <translation>Il n’y a pas d’article numéro {number} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>services/backups</extracomment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>services/backups</extracomment>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>services/backups</extracomment>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Before an update of Quoteline</source>
        <extracomment>services/backups</extracomment>
        <translation>Avant une mise à jour de Quoteline</translation>
    </message>
    <message>
        <source>“{name}” is the last sound backup. Make another one before you delete it.</source>
        <extracomment>services/backups</extracomment>
        <translation>« {name} » est la dernière sauvegarde saine. Faites-en une autre avant de la supprimer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted ({error}).</source>
        <extracomment>services/backups</extracomment>
        <translation>« {name} » ne peut pas être supprimée ({error}).</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>services/browsing</extracomment>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>services/browsing</extracomment>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>services/browsing</extracomment>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>services/browsing</extracomment>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>services/browsing</extracomment>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>services/browsing</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>To the day</source>
        <extracomment>services/browsing</extracomment>
        <translation>Au jour près</translation>
    </message>
    <message>
        <source>To the week</source>
        <extracomment>services/browsing</extracomment>
        <translation>À la semaine près</translation>
    </message>
    <message>
        <source>To the month</source>
        <extracomment>services/browsing</extracomment>
        <translation>Au mois près</translation>
    </message>
    <message>
        <source>To the year</source>
        <extracomment>services/browsing</extracomment>
        <translation>À l’année près</translation>
    </message>
    <message>
        <source>As a span of days</source>
        <extracomment>services/browsing</extracomment>
        <translation>Comme période</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>services/browsing</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <extracomment>services/browsing</extracomment>
        <translation>Mots de l’article</translation>
    </message>
    <message>
        <source>Publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <extracomment>services/browsing</extracomment>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>services/browsing</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Some day between two others, such as 3–7 March</source>
        <extracomment>services/browsing</extracomment>
        <translation>Un jour entre deux autres, par exemple du 3 au 7 mars</translation>
    </message>
    <message>
        <source>The article tells when, in words such as “on Wednesday”</source>
        <extracomment>services/browsing</extracomment>
        <translation>L’article dit quand, avec des mots comme « mercredi »</translation>
    </message>
    <message>
        <source>The article tells no other day: its day of publication stands in</source>
        <extracomment>services/browsing</extracomment>
        <translation>L’article ne dit aucun autre jour : son jour de publication en tient lieu</translation>
    </message>
    <message>
        <source>A day that you gave</source>
        <extracomment>services/browsing</extracomment>
        <translation>Un jour que vous avez donné</translation>
    </message>
    <message>
        <source>Nothing tells the day, or only words that need a publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Rien ne dit le jour, ou seulement des mots qui demandent une date de publication</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>services/browsing</extracomment>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>services/browsing</extracomment>
        <translation>Partiellement cité</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>services/browsing</extracomment>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>There is no quotation with the number {number} in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>Il n’y a pas de citation numéro {number} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no speaker called “{name}” in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>Il n’y a pas de locuteur nommé « {name} » dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {known}. Say which, by name or number.</source>
        <extracomment>services/browsing</extracomment>
        <translation>Plusieurs locuteurs s’appellent « {name} » : {known}. Dites lequel, par son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Up to {clipped} quotations can be copied at once. Export the rest to a file.</source>
        <extracomment>services/clipping</extracomment>
        <translation>On peut copier jusqu’à {clipped} citations à la fois. Exportez le reste dans un fichier.</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>services/completions</extracomment>
        <translation>qui l’a dit</translation>
    </message>
    <message>
        <source>where it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>où cela a paru</translation>
    </message>
    <message>
        <source>a word of the article's title</source>
        <extracomment>services/completions</extracomment>
        <translation>un mot du titre de l’article</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <extracomment>services/completions</extracomment>
        <translation>qui a écrit l’article</translation>
    </message>
    <message>
        <source>what you tagged it with</source>
        <extracomment>services/completions</extracomment>
        <translation>l’étiquette que vous avez mise</translation>
    </message>
    <message>
        <source>the words that attribute it</source>
        <extracomment>services/completions</extracomment>
        <translation>les mots qui attribuent</translation>
    </message>
    <message>
        <source>a word of the article, or its number</source>
        <extracomment>services/completions</extracomment>
        <translation>un mot de l’article, ou son numéro</translation>
    </message>
    <message>
        <source>direct, partly quoted or reported</source>
        <extracomment>services/completions</extracomment>
        <translation>direct, partiellement cité ou rapporté</translation>
    </message>
    <message>
        <source>when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>quand cela a été dit</translation>
    </message>
    <message>
        <source>when it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>quand cela a paru</translation>
    </message>
    <message>
        <source>how exactly its day is known</source>
        <extracomment>services/completions</extracomment>
        <translation>avec quelle précision le jour est connu</translation>
    </message>
    <message>
        <source>what its day rests on</source>
        <extracomment>services/completions</extracomment>
        <translation>sur quoi repose le jour</translation>
    </message>
    <message>
        <source>starred, corrected, uncertain, undated …</source>
        <extracomment>services/completions</extracomment>
        <translation>étoilé, corrigé, incertain, sans date…</translation>
    </message>
    <message>
        <source>with a note, a tag, a speaker, a date …</source>
        <extracomment>services/completions</extracomment>
        <translation>avec une note, une étiquette, un locuteur, une date…</translation>
    </message>
    <message>
        <source>in which the article is written</source>
        <extracomment>services/completions</extracomment>
        <translation>langue dans laquelle l’article est écrit</translation>
    </message>
    <message>
        <source>a word in all its forms</source>
        <extracomment>services/completions</extracomment>
        <translation>un mot sous toutes ses formes</translation>
    </message>
    <message>
        <source>quotations like the one with this number</source>
        <extracomment>services/completions</extracomment>
        <translation>les citations comme celle qui a ce numéro</translation>
    </message>
    <message>
        <source>either of the two</source>
        <extracomment>services/completions</extracomment>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>services/completions</extracomment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>without what follows</source>
        <extracomment>services/completions</extracomment>
        <translation>sans ce qui suit</translation>
    </message>
    <message>
        <source>Found no more by a newer extraction</source>
        <extracomment>services/completions</extracomment>
        <translation>Non retrouvé par une lecture plus récente</translation>
    </message>
    <message>
        <source>From a headline</source>
        <extracomment>services/completions</extracomment>
        <translation>D’un titre</translation>
    </message>
    <message>
        <source>Denied by the speaker</source>
        <extracomment>services/completions</extracomment>
        <translation>Démenti par le locuteur</translation>
    </message>
    <message>
        <source>Nothing tells when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>Rien ne dit quand cela a été dit</translation>
    </message>
    <message>
        <source>When it was said is known</source>
        <extracomment>services/completions</extracomment>
        <translation>On sait quand cela a été dit</translation>
    </message>
    <message>
        <source>The last day lies before the first. Give the earlier day first.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Le dernier jour précède le premier. Donnez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 or unknown.</source>
        <extracomment>services/correcting</extracomment>
        <translation>« {typed} » n’est pas un jour. Écrivez 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 ou unknown.</translation>
    </message>
    <message>
        <source>{start}:{end} is no part of this article (it has {length} characters; parts stand in order and do not overlap).</source>
        <extracomment>services/correcting</extracomment>
        <translation>{start}:{end} n’est pas une partie de cet article (il a {length} caractères ; les parties se suivent sans se recouvrir).</translation>
    </message>
    <message>
        <source>A quotation needs at least one part, written START:END.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Une citation a besoin d’au moins une partie, écrite DÉBUT:FIN.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>No quotation was named.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Aucune citation n’a été nommée.</translation>
    </message>
    <message>
        <source>“{link}” is not a link into a library. Such a link reads quoteline://LIBRARY/quotation/NUMBER; perhaps a part of it was lost on the way.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>« {link} » n’est pas un lien vers une bibliothèque. Un tel lien s’écrit quoteline://BIBLIOTHÈQUE/quotation/NUMÉRO ; une partie s’en est peut-être perdue en route.</translation>
    </message>
    <message>
        <source>This library has no id of the usual kind, so that no link can lead into it.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Cette bibliothèque n’a pas d’id du genre habituel, aucun lien ne peut donc y mener.</translation>
    </message>
    <message>
        <source>This link leads into a library that was not opened on this machine yet (its id begins with {id}). Open its file once with File ▸ Open library…, then follow it again.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Ce lien mène à une bibliothèque qui n’a pas encore été ouverte sur cette machine (son id commence par {id}). Ouvrez une fois son fichier avec Fichier ▸ Ouvrir une bibliothèque…, puis suivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The quotation of this link is no longer in the library. It was taken out by hand, or found otherwise when its article was read again: History shows what was done.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>La citation de ce lien n’est plus dans la bibliothèque. Elle a été retirée à la main, ou trouvée autrement quand son article a été relu : l’historique montre ce qui a été fait.</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can be read to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Restaurez-en une sauvegarde, ou sauvez ce qui peut en être lu dans une nouvelle bibliothèque : quoteline restore --salvage FICHIER NOUVEAU.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>services/doctor</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>services/doctor</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>services/doctor</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Schema of libraries</source>
        <extracomment>services/doctor</extracomment>
        <translation>Schéma des bibliothèques</translation>
    </message>
    <message>
        <source>Format of the search index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Format de l’index de recherche</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>services/doctor</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>services/doctor</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>services/doctor</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>services/doctor</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>services/doctor</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>services/doctor</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Give yourself the right to write in “{place}”.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Donnez-vous le droit d’écrire dans « {place} ».</translation>
    </message>
    <message>
        <source>{folder} ({free:.1f} GB free)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{folder} ({free:.1f} Go libres)</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Faites de la place sur ce disque.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>services/doctor</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>services/doctor</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>There is none yet; import articles to make one: {path}</source>
        <extracomment>services/doctor</extracomment>
        <translation>Il n’y en a pas encore ; importez des articles pour en créer une : {path}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>services/doctor</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>services/doctor</extracomment>
        <translation>ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>services/doctor</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles}, {quotations} {quotations:quotation|quotations}, {corrections} {corrections:change|changes} ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{articles} {articles:article|articles}, {quotations} {quotations:citation|citations}, {corrections} {corrections:changement|changements} ({size:.1f} Mo)</translation>
    </message>
    <message>
        <source>To correct it, or to import, copy it to a folder that you may write in.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Pour la corriger, ou pour y importer, copiez-la dans un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>services/doctor</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>can only be read</source>
        <extracomment>services/doctor</extracomment>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>services/doctor</extracomment>
        <translation>saine</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>services/doctor</extracomment>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>services/doctor</extracomment>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>services/doctor</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>services/doctor</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Build the search index again: quoteline reindex.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Reconstruisez l’index de recherche : quoteline reindex.</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>damaged, or of another version</source>
        <extracomment>services/doctor</extracomment>
        <translation>endommagé, ou d’une autre version</translation>
    </message>
    <message>
        <source>will be brought up to date</source>
        <extracomment>services/doctor</extracomment>
        <translation>sera mis à jour</translation>
    </message>
    <message>
        <source>up to date ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>à jour ({size:.1f} Mo)</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <extracomment>services/doctor</extracomment>
        <translation>Trouver les citations</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then the rules do the work.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Réinstallez Quoteline ; d’ici là, les règles font le travail.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>services/doctor</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Word lists</source>
        <extracomment>services/doctor</extracomment>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>services/doctor</extracomment>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Install Quoteline again.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Réinstallez Quoteline.</translation>
    </message>
    <message>
        <source>not as they were made: {names}</source>
        <extracomment>services/doctor</extracomment>
        <translation>pas telles qu’elles ont été faites : {names}</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then nothing is extracted.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Réinstallez Quoteline ; d’ici là, rien n’est extrait.</translation>
    </message>
    <message>
        <source>{n} {n:file|files}</source>
        <extracomment>services/doctor</extracomment>
        <translation>{n} {n:fichier|fichiers}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>services/doctor</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <extracomment>services/doctor</extracomment>
        <translation>ne peut pas être ouverte : {why}</translation>
    </message>
    <message>
        <source>Install Quoteline again: its fonts are missing.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Réinstallez Quoteline : ses polices manquent.</translation>
    </message>
    <message>
        <source>Language and time</source>
        <extracomment>services/doctor</extracomment>
        <translation>Langue et heure</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>services/doctor</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>services/doctor</extracomment>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>services/doctor</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>No trained model is installed.</source>
        <extracomment>services/engines</extracomment>
        <translation>Aucun modèle entraîné n’est installé.</translation>
    </message>
    <message>
        <source>“{name}” is not an engine; known are {known}.</source>
        <extracomment>services/engines</extracomment>
        <translation>« {name} » n’est pas un moteur ; connus : {known}.</translation>
    </message>
    <message>
        <source>{lacking} Use --engine rules, or leave the option out.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Utilisez --engine rules, ou laissez l’option de côté.</translation>
    </message>
    <message>
        <source>The trained model cannot be used: what it runs on could not be loaded ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Le modèle entraîné ne peut pas servir : ce sur quoi il tourne n’a pas pu être chargé ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged or too new ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Le modèle entraîné est endommagé ou trop récent ({error}).</translation>
    </message>
    <message>
        <source>The trained model is not whole: {name} ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Le modèle entraîné n’est pas complet : {name} ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged: {error}.</source>
        <extracomment>services/engines</extracomment>
        <translation>Le modèle entraîné est endommagé : {error}.</translation>
    </message>
    <message>
        <source>{lacking} Quotations are found by the rules alone.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Les citations sont trouvées par les règles seules.</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, version {version}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Les citations sont trouvées par les règles et un modèle entraîné ({model}, version {version}, {size:.1f} Mo).</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Les citations sont trouvées par les règles et un modèle entraîné ({model}, {size:.1f} Mo).</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>autres</translation>
    </message>
    <message>
        <source>period</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>période</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>genre</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>entourage</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>fonction</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>charge</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>mêmes prénom et nom</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>le même nom, écrit autrement</translation>
    </message>
    <message>
        <source>a short form of the given name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>une forme courte du prénom</translation>
    </message>
    <message>
        <source>the given names differ by a letter</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>les prénoms diffèrent d’une lettre</translation>
    </message>
    <message>
        <source>one goes by the middle name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>l’un porte son deuxième prénom</translation>
    </message>
    <message>
        <source>the initial fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>l’initiale convient</translation>
    </message>
    <message>
        <source>a surname of two words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>un nom de famille de deux mots</translation>
    </message>
    <message>
        <source>Jr. or Sr. with one of them only</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Jr. ou Sr. chez un seul des deux</translation>
    </message>
    <message>
        <source>surname spelt otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nom de famille écrit autrement</translation>
    </message>
    <message>
        <source>many are called {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>beaucoup s’appellent {name}</translation>
    </message>
    <message>
        <source>two given names: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>deux prénoms : {names}</translation>
    </message>
    <message>
        <source>same surname: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>même nom de famille : {names}</translation>
    </message>
    <message>
        <source>same name: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>même nom : {name}</translation>
    </message>
    <message>
        <source>the same body: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>le même organisme : {names}</translation>
    </message>
    <message>
        <source>a name before marriage: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>un nom de naissance : {names}</translation>
    </message>
    <message>
        <source>{name} are the initials</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} sont les initiales</translation>
    </message>
    <message>
        <source>{name} fits as well</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} convient aussi</translation>
    </message>
    <message>
        <source>nobody else called {name} fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>personne d’autre nommé {name} ne convient</translation>
    </message>
    <message>
        <source>also known: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>également connu : {names}</translation>
    </message>
    <message>
        <source>is named in full in the same article, as another</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>est nommé en entier dans le même article, comme un autre</translation>
    </message>
    <message>
        <source>both are named in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>les deux sont nommés dans un article</translation>
    </message>
    <message>
        <source>both are printed in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>les deux sont imprimés dans un article</translation>
    </message>
    <message>
        <source>same company: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>même entourage : {names}</translation>
    </message>
    <message>
        <source>other company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>autre entourage</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>réunis à la main</translation>
    </message>
    <message>
        <source>printed as a man, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>présenté comme un homme, comme {name}</translation>
    </message>
    <message>
        <source>printed as a woman, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>présentée comme une femme, comme {name}</translation>
    </message>
    <message>
        <source>{name}: the given name says otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} : le prénom dit le contraire</translation>
    </message>
    <message>
        <source>title and given name agree</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>le titre et le prénom s’accordent</translation>
    </message>
    <message>
        <source>two parties: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>deux partis : {roles}</translation>
    </message>
    <message>
        <source>both of {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>tous deux de {names}</translation>
    </message>
    <message>
        <source>of two places: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>de deux lieux : {roles}</translation>
    </message>
    <message>
        <source>of two bodies: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>de deux organismes : {roles}</translation>
    </message>
    <message>
        <source>two roles: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>deux fonctions : {roles}</translation>
    </message>
    <message>
        <source>same role: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>même fonction : {roles}</translation>
    </message>
    <message>
        <source>held {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a été {role} ({days})</translation>
    </message>
    <message>
        <source>held two offices: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a exercé deux charges : {roles}</translation>
    </message>
    <message>
        <source>held an office before: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a exercé une charge auparavant : {roles}</translation>
    </message>
    <message>
        <source>was another then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>était un autre alors : {roles}</translation>
    </message>
    <message>
        <source>is in office still: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>est encore en fonction : {roles}</translation>
    </message>
    <message>
        <source>in office then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>était en fonction alors : {roles}</translation>
    </message>
    <message>
        <source>another held the office: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>un autre exerçait la charge : {name}</translation>
    </message>
    <message>
        <source>held an office: {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a exercé une charge : {role} ({days})</translation>
    </message>
    <message>
        <source>held the office: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a exercé la charge : {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>held the office before: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a exercé la charge auparavant : {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>{n:d} {n:years apart|years apart}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n:d} {n:an d’écart|ans d’écart}</translation>
    </message>
    <message>
        <source>1 article names {name}, near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 article nomme {name}, proche dans le temps</translation>
    </message>
    <message>
        <source>1 article names {name}, not near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 article nomme {name}, éloigné dans le temps</translation>
    </message>
    <message>
        <source>{n} {n:articles name|articles name} {name}, {near} of them near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n} {n:article nomme|articles nomment} {name}, dont {near} proches dans le temps</translation>
    </message>
    <message>
        <source>of this name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>de ce nom</translation>
    </message>
    <message>
        <source>the gender fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>le genre convient</translation>
    </message>
    <message>
        <source>the gender is not told</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>le genre n’est pas dit</translation>
    </message>
    <message>
        <source>a role of theirs fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>une de ses fonctions convient</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>pas nommé</translation>
    </message>
    <message>
        <source>named in other words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé avec d’autres mots</translation>
    </message>
    <message>
        <source>spoke last</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>a parlé en dernier</translation>
    </message>
    <message>
        <source>named in quoted words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé dans des mots cités</translation>
    </message>
    <message>
        <source>named further on</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé plus loin</translation>
    </message>
    <message>
        <source>named here</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé ici</translation>
    </message>
    <message>
        <source>named in this sentence</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé dans cette phrase</translation>
    </message>
    <message>
        <source>named in the sentence before</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé dans la phrase précédente</translation>
    </message>
    <message>
        <source>named further back</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nommé plus haut</translation>
    </message>
    <message>
        <source>denial</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>démenti</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>n’a pas voulu commenter</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>“{path}” is this library. Choose another name for this file.</source>
        <extracomment>services/exporting</extracomment>
        <translation>« {path} » est cette bibliothèque. Choisissez un autre nom pour ce fichier.</translation>
    </message>
    <message>
        <source>The trained model failed on a text ({why}).</source>
        <extracomment>services/extracting</extracomment>
        <translation>Le modèle entraîné a échoué sur un texte ({why}).</translation>
    </message>
    <message>
        <source>reading it for quotations failed ({why})</source>
        <extracomment>services/extracting</extracomment>
        <translation>la recherche de citations y a échoué ({why})</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <extracomment>services/faceting</extracomment>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>Another window is finding the families. Try again when it is done.</source>
        <extracomment>services/families</extracomment>
        <translation>Une autre fenêtre cherche les familles. Réessayez quand elle aura fini.</translation>
    </message>
    <message>
        <source>Families cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/families</extracomment>
        <translation>Les familles ne peuvent pas être gardées dans « {folder} » ({error}). Vérifiez qu’il y a de la place et que le dossier peut être écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>Comparing quotations</source>
        <extracomment>services/family_steps</extracomment>
        <translation>Comparaison des citations</translation>
    </message>
    <message>
        <source>Quoteline changed nothing in it, and your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline n’y a rien changé, et vos sauvegardes sont des fichiers à part.</translation>
    </message>
    <message>
        <source>“{name}” is not a Quoteline library</source>
        <extracomment>services/faults</extracomment>
        <translation>« {name} » n’est pas une bibliothèque de Quoteline</translation>
    </message>
    <message>
        <source>The disk does not give back what is in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Le disque ne rend pas ce qui est dans « {name} »</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Rien ne peut être lu de « {name} »</translation>
    </message>
    <message>
        <source>{n} {n:problem|problems} found in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>{n} {n:problème trouvé|problèmes trouvés} dans « {name} »</translation>
    </message>
    <message>
        <source>It was not closed the last time, so it was looked over. {more}</source>
        <extracomment>services/faults</extracomment>
        <translation>Elle n’a pas été fermée la dernière fois ; elle a donc été vérifiée. {more}</translation>
    </message>
    <message>
        <source>“{name}” was cut short</source>
        <extracomment>services/faults</extracomment>
        <translation>« {name} » a été tronquée</translation>
    </message>
    <message>
        <source>Another program wrote over its file while it was open. What is shown may be wrong, and nothing more is written. Your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Un autre programme a écrit par-dessus son fichier pendant qu’elle était ouverte. Ce qui est montré peut être faux, et plus rien n’est écrit. Vos sauvegardes sont des fichiers à part.</translation>
    </message>
    <message>
        <source>The last changes of “{name}” may be missing</source>
        <extracomment>services/faults</extracomment>
        <translation>Les derniers changements de « {name} » manquent peut-être</translation>
    </message>
    <message>
        <source>{file} (set aside)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (mis de côté)</translation>
    </message>
    <message>
        <source>{file} (the copy)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (la copie)</translation>
    </message>
    <message>
        <source>What can be read of it goes into a new library, with your corrections and their log. The file itself stays as it is.</source>
        <extracomment>services/faults</extracomment>
        <translation>Ce qui peut en être lu va dans une nouvelle bibliothèque, avec vos corrections et leur historique. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Save what can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Sauver ce qui peut être lu de « {name} »</translation>
    </message>
    <message>
        <source>You can go on reading and searching. What is changed in a damaged library may be lost, so help it first.</source>
        <extracomment>services/faults</extracomment>
        <translation>Vous pouvez continuer à lire et à chercher. Ce qui est changé dans une bibliothèque endommagée peut être perdu ; aidez-la donc d’abord.</translation>
    </message>
    <message>
        <source>Quoteline was ended while it worked, before all was written into the library’s file. That file was moved, emptied or replaced since, as programs do that synchronise folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline a été arrêté en plein travail, avant que tout soit écrit dans le fichier de la bibliothèque. Ce fichier a été déplacé, vidé ou remplacé depuis, comme le font les programmes qui synchronisent des dossiers.</translation>
    </message>
    <message>
        <source>Nobody can prove that the last changes belong to the file that is there now: they were kept out of it. A copy of it with them lies beside it, and nothing wrong was found there. Look at both, and go on with the one that is right.</source>
        <extracomment>services/faults</extracomment>
        <translation>Personne ne peut prouver que les derniers changements appartiennent au fichier qui est là maintenant : ils en ont été tenus à l’écart. Une copie qui les contient se trouve à côté, et aucune erreur n’y a été trouvée. Regardez les deux, et continuez avec celle qui est juste.</translation>
    </message>
    <message>
        <source>No sound copy could be made of the file that is there now with the last changes: they were kept out of it. Keep what was set aside until you know that nothing is missing; then it may be deleted.</source>
        <extracomment>services/faults</extracomment>
        <translation>Aucune copie saine n’a pu être faite du fichier qui est là maintenant avec les derniers changements : ils en ont été tenus à l’écart. Gardez ce qui a été mis de côté jusqu’à ce que vous sachiez que rien ne manque ; ensuite, il peut être supprimé.</translation>
    </message>
    <message>
        <source>Its file was changed by a disk that fails, a copy that was broken off, or a program that synchronises folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Son fichier a été changé par un disque défaillant, par une copie interrompue ou par un programme qui synchronise des dossiers.</translation>
    </message>
    <message>
        <source>The file is something else, or its beginning was written over.</source>
        <extracomment>services/faults</extracomment>
        <translation>Le fichier est autre chose, ou son début a été écrasé.</translation>
    </message>
    <message>
        <source>Copy the file to another disk as soon as you can, and open the copy.</source>
        <extracomment>services/faults</extracomment>
        <translation>Copiez le fichier sur un autre disque dès que vous le pouvez, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <extracomment>services/faults</extracomment>
        <translation>« {name} » est endommagée</translation>
    </message>
    <message>
        <source>Finding families</source>
        <extracomment>services/grouping_families</extracomment>
        <translation>Recherche des familles</translation>
    </message>
    <message>
        <source>Quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>Les citations ont été trouvées par les règles seules.</translation>
    </message>
    <message>
        <source>In {n} of {total} {total:article|articles} quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>Dans {n} {n:article|articles} sur {total}, les citations ont été trouvées par les règles seules.</translation>
    </message>
    <message>
        <source>(There are {n} other reasons.)</source>
        <extracomment>services/import_reports</extracomment>
        <translation>(Il y a {n} autres raisons.)</translation>
    </message>
    <message>
        <source>already in the library</source>
        <extracomment>services/importing</extracomment>
        <translation>déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>changed since article {number}: {what}</source>
        <extracomment>services/importing</extracomment>
        <translation>changé depuis l’article {number} : {what}</translation>
    </message>
    <message>
        <source>the same text as article {number}</source>
        <extracomment>services/importing</extracomment>
        <translation>le même texte que l’article {number}</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Préparation de la recherche</translation>
    </message>
    <message>
        <source>Waiting for another window that prepares the search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Une autre fenêtre prépare la recherche</translation>
    </message>
    <message>
        <source>Search cannot be prepared in “{root}” ({reason}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/indexing</extracomment>
        <translation>La recherche ne peut pas être préparée dans « {root} » ({reason}). Vérifiez qu’il y a de la place et que le dossier peut être écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <extracomment>services/keeping</extracomment>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the backup.</source>
        <extracomment>services/keeping</extracomment>
        <translation>« {to} » existe déjà. Nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup could not be written to “{to}” ({error}). The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>La sauvegarde n’a pas pu être écrite dans « {to} » ({error}). La bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>There is no backup at “{backup}”.</source>
        <extracomment>services/keeping</extracomment>
        <translation>Il n’y a pas de sauvegarde à « {backup} ».</translation>
    </message>
    <message>
        <source>“{backup}” is not a sound library: {wrong} The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>« {backup} » n’est pas une bibliothèque saine : {wrong} La bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>“{library}” lies in a folder that cannot be written, so no backup can take its place. Restore it to another place: quoteline restore FILE -l NEW.</source>
        <extracomment>services/keeping</extracomment>
        <translation>« {library} » est dans un dossier où l’on ne peut pas écrire ; aucune sauvegarde ne peut donc prendre sa place. Restaurez-la ailleurs : quoteline restore FICHIER -l NOUVEAU.</translation>
    </message>
    <message>
        <source>“{library}” is open in a window or in another program, and was left as it is. Close it there and try again, or restore the backup in that window: File ▸ Backups…</source>
        <extracomment>services/keeping</extracomment>
        <translation>« {library} » est ouverte dans une fenêtre ou dans un autre programme, et a été laissée telle quelle. Fermez-la là et réessayez, ou restaurez la sauvegarde dans cette fenêtre : Fichier ▸ Sauvegardes…</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>services/languages</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>services/languages</extracomment>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>services/languages</extracomment>
        <translation>bosnien</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>services/languages</extracomment>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>services/languages</extracomment>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>services/languages</extracomment>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>services/languages</extracomment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>services/languages</extracomment>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>services/languages</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>services/languages</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>services/languages</extracomment>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>services/languages</extracomment>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>services/languages</extracomment>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>services/languages</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>services/languages</extracomment>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>services/languages</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>services/languages</extracomment>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>services/languages</extracomment>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>services/languages</extracomment>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>services/languages</extracomment>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>services/languages</extracomment>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>services/languages</extracomment>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>services/languages</extracomment>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>services/languages</extracomment>
        <translation>letton</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>services/languages</extracomment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>services/languages</extracomment>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>services/languages</extracomment>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>services/languages</extracomment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>services/languages</extracomment>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>services/languages</extracomment>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>services/languages</extracomment>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>services/languages</extracomment>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>services/languages</extracomment>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>services/languages</extracomment>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>services/languages</extracomment>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>services/languages</extracomment>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>services/languages</extracomment>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>services/languages</extracomment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <extracomment>services/languages</extracomment>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>the language “{code}”</source>
        <extracomment>services/languages</extracomment>
        <translation>langue « {code} »</translation>
    </message>
    <message>
        <source>it is in {language}: kept and searchable, its quotations are not found</source>
        <extracomment>services/languages</extracomment>
        <translation>il est en {language} : gardé et consultable, ses citations ne sont pas trouvées</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {language}: kept and searchable, {n:its|their} quotations are not found.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:article|articles} en {language} : {n:gardé et consultable, ses|gardés et consultables, leurs} citations ne sont pas trouvées.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {more} other {more:language|languages}: the same.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:article|articles} en {more} {more:autre langue|autres langues} : de même.</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, so its last changes may be missing: a copy that has them is at “{copy}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>« {name} » n’est plus le fichier avec lequel Quoteline a été arrêté en plein travail ; ses derniers changements manquent peut-être : une copie qui les contient est à « {copy} ».</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, and the last changes could not be joined to it: they were set aside as “{log}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>« {name} » n’est plus le fichier avec lequel Quoteline a été arrêté en plein travail, et les derniers changements n’ont pas pu y être joints : ils ont été mis de côté sous « {log} ».</translation>
    </message>
    <message>
        <source>“{path}” cannot be made here ({strerror}). Choose another folder for the library.</source>
        <extracomment>services/library</extracomment>
        <translation>« {path} » ne peut pas être créé ici ({strerror}). Choisissez un autre dossier pour la bibliothèque.</translation>
    </message>
    <message>
        <source>“{path}” is no library ({strerror}).</source>
        <extracomment>services/library</extracomment>
        <translation>« {path} » n’est pas une bibliothèque ({strerror}).</translation>
    </message>
    <message>
        <source>There is no library at “{path}”. Import articles first, or name another with -l.</source>
        <extracomment>services/library</extracomment>
        <translation>Il n’y a pas de bibliothèque à « {path} ». Importez d’abord des articles, ou nommez-en une autre avec -l.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <extracomment>services/linking</extracomment>
        <translation>Rien n’a été lié.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another; {open} that may be one to look at.</source>
        <extracomment>services/linking</extracomment>
        <translation>{linked} {linked:nom|noms} sur {n} {linked:est lié|sont liés} à un autre ; {open} à regarder, qui pourraient ne faire qu’un.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another.</source>
        <extracomment>services/linking</extracomment>
        <translation>{linked} {linked:nom|noms} sur {n} {linked:est lié|sont liés} à un autre.</translation>
    </message>
    <message>
        <source>These are the words of {n} {n:speaker|speakers}. Up to {most} can be shown together.</source>
        <extracomment>services/listings</extracomment>
        <translation>Ce sont les mots de {n} {n:locuteur|locuteurs}. On peut en montrer jusqu’à {most} ensemble.</translation>
    </message>
    <message>
        <source>Speaker changed to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Locuteur changé en {name}</translation>
    </message>
    <message>
        <source>Speaker set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Locuteur mis à inconnu</translation>
    </message>
    <message>
        <source>Marked as not said by this speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Marqué comme n’étant pas dit par ce locuteur</translation>
    </message>
    <message>
        <source>Confirmation removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Confirmation retirée</translation>
    </message>
    <message>
        <source>Day set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Jour mis à inconnu</translation>
    </message>
    <message>
        <source>Day changed to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Jour changé en {day}</translation>
    </message>
    <message>
        <source>Day changed to {first} to {last}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Jour changé : du {first} au {last}</translation>
    </message>
    <message>
        <source>Words of the quotation changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Mots de la citation changés</translation>
    </message>
    <message>
        <source>Quotation added: “{words}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Citation ajoutée : « {words} »</translation>
    </message>
    <message>
        <source>Kind changed to direct</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Type changé en direct</translation>
    </message>
    <message>
        <source>Kind changed to partly quoted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Type changé en partiellement cité</translation>
    </message>
    <message>
        <source>Kind changed to reported</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Type changé en rapporté</translation>
    </message>
    <message>
        <source>Marked as not a quotation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Marqué comme n’étant pas une citation</translation>
    </message>
    <message>
        <source>Star removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Étoile retirée</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Étiquette « {name} » ajoutée</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Étiquette « {name} » retirée</translation>
    </message>
    <message>
        <source>Note written</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>{what} ({n:d} {n:quotation|quotations})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{what} ({n:d} {n:citation|citations})</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Date de publication de « {title} » fixée au {day}</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Date de publication de « {title} » mise à inconnue</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Date de publication de {n} {n:article|articles} fixée au {day}</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Date de publication de {n} {n:article|articles} mise à inconnue</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Média de « {title} » fixé à {name}</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Média de « {title} » mis à inconnu</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Média de {n} {n:article|articles} fixé à {name}</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Média de {n} {n:article|articles} mis à inconnu</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {title} » importé</translation>
    </message>
    <message>
        <source>Imported {n} {n:article|articles}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:article importé|articles importés}</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Extracted again with {engine}: {parts}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Relu avec {engine} : {parts}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:citation changée|citations changées}</translation>
    </message>
    <message>
        <source>{n} {n:new|new}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:nouvelle|nouvelles}</translation>
    </message>
    <message>
        <source>{n} {n:found again|found again}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:retrouvée|retrouvées}</translation>
    </message>
    <message>
        <source>{n} {n:no longer found|no longer found}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:non retrouvée|non retrouvées}</translation>
    </message>
    <message>
        <source>{n} {n:to look at|to look at}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:à regarder|à regarder}</translation>
    </message>
    <message>
        <source>Linked {n} {n:name|names} anew</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:nom lié|noms liés} de nouveau</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Recherche enregistrée sous « {name} »</translation>
    </message>
    <message>
        <source>Saved search “{name}” updated</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Recherche enregistrée « {name} » mise à jour</translation>
    </message>
    <message>
        <source>Saved search “{old}” renamed to “{new}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Recherche enregistrée « {old} » renommée en « {new} »</translation>
    </message>
    <message>
        <source>Saved search “{name}” deleted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Recherche enregistrée « {name} » supprimée</translation>
    </message>
    <message>
        <source>Saved search “{name}” moved</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Recherche enregistrée « {name} » déplacée</translation>
    </message>
    <message>
        <source>Merged {names} into “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} réuni à « {name} »</translation>
    </message>
    <message>
        <source>Split {names} from “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} séparé de « {name} »</translation>
    </message>
    <message>
        <source>Split {n:d} {n:quotation|quotations} of “{name}” off</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n:d} {n:citation séparée|citations séparées} de « {name} »</translation>
    </message>
    <message>
        <source>“{name}” is not “{other}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » n’est pas « {other} »</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {before} » renommé en « {name} »</translation>
    </message>
    <message>
        <source>“{name}” is a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est un nom de « {speaker} »</translation>
    </message>
    <message>
        <source>“{name}” is no longer a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » n’est plus un nom de « {speaker} »</translation>
    </message>
    <message>
        <source>“{name}” is {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est {role}</translation>
    </message>
    <message>
        <source>“{name}” is {role} ({first} to {last})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est {role} (du {first} au {last})</translation>
    </message>
    <message>
        <source>“{name}” is not {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » n’est pas {role}</translation>
    </message>
    <message>
        <source>“{name}” is a person</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est une personne</translation>
    </message>
    <message>
        <source>“{name}” is a organisation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est un organisme</translation>
    </message>
    <message>
        <source>“{name}” is a group</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est un groupe</translation>
    </message>
    <message>
        <source>“{name}” is a document</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est un document</translation>
    </message>
    <message>
        <source>“{name}” is a unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>« {name} » est d’un type inconnu</translation>
    </message>
    <message>
        <source>{names} is not a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} n’est pas un locuteur</translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} ne sont pas des locuteurs</translation>
    </message>
    <message>
        <source>{names} is a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} est un locuteur</translation>
    </message>
    <message>
        <source>{names} are speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} sont des locuteurs</translation>
    </message>
    <message>
        <source>{names} and {n:d} more</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} et {n:d} autres</translation>
    </message>
    <message>
        <source>{n} {n:file is|files are} still being written</source>
        <extracomment>services/looking</extracomment>
        <translation>{n} {n:fichier est|fichiers sont} encore en cours d’écriture</translation>
    </message>
    <message>
        <source>Close other programs; the rules alone need less than the trained model (--engine rules).</source>
        <extracomment>services/machine</extracomment>
        <translation>Fermez d’autres programmes ; les règles seules demandent moins que le modèle entraîné (--engine rules).</translation>
    </message>
    <message>
        <source>{size:.1f} GB to be had</source>
        <extracomment>services/machine</extracomment>
        <translation>{size:.1f} Go disponibles</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>services/machine</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Raise the limit before the program is started: ulimit -n 1024.</source>
        <extracomment>services/machine</extracomment>
        <translation>Relevez la limite avant de lancer le programme : ulimit -n 1024.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <extracomment>services/machine</extracomment>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Passing files</source>
        <extracomment>services/machine</extracomment>
        <translation>Fichiers temporaires</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>services/machine</extracomment>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>Make a folder that can be written, and name it in TMPDIR.</source>
        <extracomment>services/machine</extracomment>
        <translation>Créez un dossier où l’on peut écrire, et nommez-le dans TMPDIR.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: days are reckoned from it, and backups kept by it.</source>
        <extracomment>services/machine</extracomment>
        <translation>Réglez l’horloge de cette machine : les jours sont calculés, et les sauvegardes gardées, d’après elle.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>services/machine</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>services/manual</extracomment>
        <translation>Guides</translation>
    </message>
    <message>
        <source>To look up</source>
        <extracomment>services/manual</extracomment>
        <translation>À consulter</translation>
    </message>
    <message>
        <source>How well it does</source>
        <extracomment>services/manual</extracomment>
        <translation>Ce que valent ses résultats</translation>
    </message>
    <message>
        <source>The list of queries: {reason}.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>La liste des requêtes : {reason}.</translation>
    </message>
    <message>
        <source>“{typed}” is no day; write 2025-03-20, 2025-03 or 2025</source>
        <extracomment>services/many_queries</extracomment>
        <translation>« {typed} » n’est pas un jour ; écrivez 2025-03-20, 2025-03 ou 2025</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <extracomment>services/many_queries</extracomment>
        <translation>le dernier jour précède le premier</translation>
    </message>
    <message>
        <source>Search is not ready in this library yet. Bring it up to date, then try again.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>La recherche n’est pas encore prête dans cette bibliothèque. Mettez-la à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>services/mapping</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>services/mapping</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>services/mapping</extracomment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>services/mapping</extracomment>
        <translation>Média</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>services/mapping</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <extracomment>services/mapping</extracomment>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Number in the export</source>
        <extracomment>services/mapping</extracomment>
        <translation>Numéro dans l’exportation</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}).</source>
        <extracomment>services/mapping</extracomment>
        <translation>« {name} » ne peut pas être ouvert ({reason}).</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <extracomment>services/matching_articles</extracomment>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <extracomment>services/matching_families</extracomment>
        <translation>Lecture des citations</translation>
    </message>
    <message>
        <source>There is no article with the number {id} in this library.</source>
        <extracomment>services/originals</extracomment>
        <translation>Il n’y a pas d’article numéro {id} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>It is not known where this article came from.</source>
        <extracomment>services/originals</extracomment>
        <translation>On ne sait pas d’où vient cet article.</translation>
    </message>
    <message>
        <source>The file “{path}” is not there any more.</source>
        <extracomment>services/originals</extracomment>
        <translation>Le fichier « {path} » n’est plus là.</translation>
    </message>
    <message>
        <source>“{name}” is shown in its folder: it is not opened from here.</source>
        <extracomment>services/originals</extracomment>
        <translation>« {name} » est montré dans son dossier : il n’est pas ouvert d’ici.</translation>
    </message>
    <message>
        <source>No article was named.</source>
        <extracomment>services/outlets</extracomment>
        <translation>Aucun article n’a été nommé.</translation>
    </message>
    <message>
        <source>Quotations over time</source>
        <extracomment>services/picturing</extracomment>
        <translation>Citations au fil du temps</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <extracomment>services/picturing</extracomment>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>Half a page of A4</source>
        <extracomment>services/picturing</extracomment>
        <translation>Demi-page A4</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <extracomment>services/picturing</extracomment>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Column of a newspaper, 85 mm</source>
        <extracomment>services/picturing</extracomment>
        <translation>Colonne de journal, 85 mm</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>{n} over more than a month, in no column</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} sur plus d’un mois, dans aucune colonne</translation>
    </message>
    <message>
        <source>All quotations of the library</source>
        <extracomment>services/picturing</extracomment>
        <translation>Toutes les citations de la bibliothèque</translation>
    </message>
    <message>
        <source>Source: library “{name}”, {n} {n:article|articles} of {outlets}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Source : bibliothèque « {name} », {n} {n:article|articles} de {outlets}.</translation>
    </message>
    <message>
        <source>Made with Quoteline {version} on {day}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Fait avec Quoteline {version} le {day}.</translation>
    </message>
    <message>
        <source>an unknown outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>un média inconnu</translation>
    </message>
    <message>
        <source>no outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>aucun média</translation>
    </message>
    <message>
        <source>{names} and {n} {n:other outlet|other outlets}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{names} et {n} {n:autre média|autres médias}</translation>
    </message>
    <message>
        <source>{n} undated</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} sans date</translation>
    </message>
    <message>
        <source>{n} not known to the day</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} non connues au jour près</translation>
    </message>
    <message>
        <source>said on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>dit le {day:short}</translation>
    </message>
    <message>
        <source>said from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>dit du {first:short} au {last:short}</translation>
    </message>
    <message>
        <source>published on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>publié le {day:short}</translation>
    </message>
    <message>
        <source>published from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>publié du {first:short} au {last:short}</translation>
    </message>
    <message>
        <source>More than {size} MB were piped in. Put them into files, and import their folder.</source>
        <extracomment>services/piped</extracomment>
        <translation>Plus de {size} Mo ont été transmis. Mettez-les dans des fichiers, et importez leur dossier.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of file that is read; known are {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>« {kind} » n’est pas un type de fichier qui est lu ; connus : {names}.</translation>
    </message>
    <message>
        <source>What was piped in is of no kind that is read; --as tells which: {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>Ce qui a été transmis n’est d’aucun type qui est lu ; --as dit lequel : {names}.</translation>
    </message>
    <message>
        <source>A list of files may have {size} MB.</source>
        <extracomment>services/piped</extracomment>
        <translation>Une liste de fichiers peut faire {size} Mo.</translation>
    </message>
    <message>
        <source>“{path}” lies in a folder that {service} synchronises. That may damage it, or leave two of it, where it is changed on two machines. Keep it on this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>« {path} » est dans un dossier que {service} synchronise. Cela peut l’endommager, ou en laisser deux, quand la bibliothèque est changée sur deux machines. Gardez-la sur cette machine, et mettez les sauvegardes là-bas.</translation>
    </message>
    <message>
        <source>“{path}” lies on a network ({kind}). Locks may fail there, and two who change it at a time may damage it. Keep it in a folder of this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>« {path} » est sur un réseau ({kind}). Les verrous peuvent y échouer, et deux personnes qui changent la bibliothèque en même temps peuvent l’endommager. Gardez-la dans un dossier de cette machine, et mettez les sauvegardes là-bas.</translation>
    </message>
    <message>
        <source>Nexis export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportation Nexis</translation>
    </message>
    <message>
        <source>Factiva export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportation Factiva</translation>
    </message>
    <message>
        <source>ProQuest export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportation ProQuest</translation>
    </message>
    <message>
        <source>Europresse export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportation Europresse</translation>
    </message>
    <message>
        <source>the words follow a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots suivent un verbe de parole</translation>
    </message>
    <message>
        <source>the quoted words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots cités précèdent un verbe de parole</translation>
    </message>
    <message>
        <source>the reported words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots rapportés précèdent un verbe de parole</translation>
    </message>
    <message>
        <source>a verb of speech tells what was spoken about</source>
        <extracomment>services/provenance</extracomment>
        <translation>un verbe de parole dit de quoi il a été parlé</translation>
    </message>
    <message>
        <source>the words stand beside “according to”</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots sont à côté de « according to »</translation>
    </message>
    <message>
        <source>a question that somebody put</source>
        <extracomment>services/provenance</extracomment>
        <translation>une question que quelqu’un a posée</translation>
    </message>
    <message>
        <source>a turn of a transcript</source>
        <extracomment>services/provenance</extracomment>
        <translation>un tour de parole d’une transcription</translation>
    </message>
    <message>
        <source>a headline that names who said it</source>
        <extracomment>services/provenance</extracomment>
        <translation>un titre qui nomme celui qui l’a dit</translation>
    </message>
    <message>
        <source>the sentence leads in to the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>la phrase amène les mots cités</translation>
    </message>
    <message>
        <source>who said it is told behind the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>celui qui l’a dit est nommé après les mots cités</translation>
    </message>
    <message>
        <source>“as somebody said”</source>
        <extracomment>services/provenance</extracomment>
        <translation>« comme quelqu’un l’a dit »</translation>
    </message>
    <message>
        <source>the words stand behind a colon</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots suivent un deux-points</translation>
    </message>
    <message>
        <source>the paragraph goes on with the speaker of the one before</source>
        <extracomment>services/provenance</extracomment>
        <translation>le paragraphe continue avec le locuteur du précédent</translation>
    </message>
    <message>
        <source>the paragraph before announces the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>le paragraphe précédent annonce les mots</translation>
    </message>
    <message>
        <source>a name stands under or behind the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>un nom est sous les mots ou derrière eux</translation>
    </message>
    <message>
        <source>the words go on with others of the same speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots en continuent d’autres du même locuteur</translation>
    </message>
    <message>
        <source>the words stand behind what somebody did</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots suivent ce que quelqu’un a fait</translation>
    </message>
    <message>
        <source>the quoted words follow a verb and its speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>les mots cités suivent un verbe et son locuteur</translation>
    </message>
    <message>
        <source>a passive verb of speech names the speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>un verbe de parole au passif nomme le locuteur</translation>
    </message>
    <message>
        <source>no rule found it</source>
        <extracomment>services/provenance</extracomment>
        <translation>aucune règle ne l’a trouvé</translation>
    </message>
    <message>
        <source>the import of its article was taken back</source>
        <extracomment>services/provenance</extracomment>
        <translation>l’importation de son article a été annulée</translation>
    </message>
    <message>
        <source>a newer extraction does not find it</source>
        <extracomment>services/provenance</extracomment>
        <translation>une lecture plus récente ne le trouve pas</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>{engine}, mending the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, corrigeant la règle « {rule} »</translation>
    </message>
    <message>
        <source>{engine}, rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, règle « {rule} »</translation>
    </message>
    <message>
        <source>“{name}” is no speaker, you said</source>
        <extracomment>services/provenance</extracomment>
        <translation>« {name} » n’est pas un locuteur, avez-vous dit</translation>
    </message>
    <message>
        <source>“{name}” stands for itself</source>
        <extracomment>services/provenance</extracomment>
        <translation>« {name} » vaut pour lui-même</translation>
    </message>
    <message>
        <source>{told}, {share:.0%} sure</source>
        <extracomment>services/provenance</extracomment>
        <translation>{told}, sûr à {share:.0%}</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>« {name} » est montré comme « {whole} », lié par vous</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by its name</source>
        <extracomment>services/provenance</extracomment>
        <translation>« {name} » est montré comme « {whole} », lié par son nom</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>« {name} » est montré comme « {whole} », lié par la règle « {rule} »</translation>
    </message>
    <message>
        <source>given at import</source>
        <extracomment>services/published</extracomment>
        <translation>donné à l’importation</translation>
    </message>
    <message>
        <source>from the imported row</source>
        <extracomment>services/published</extracomment>
        <translation>de la ligne importée</translation>
    </message>
    <message>
        <source>from the page</source>
        <extracomment>services/published</extracomment>
        <translation>de la page</translation>
    </message>
    <message>
        <source>from the head of the file</source>
        <extracomment>services/published</extracomment>
        <translation>de l’en-tête du fichier</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <extracomment>services/published</extracomment>
        <translation>de la ligne de lieu</translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>services/published</extracomment>
        <translation>de la signature</translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>services/published</extracomment>
        <translation>de l’adresse</translation>
    </message>
    <message>
        <source>from the file name</source>
        <extracomment>services/published</extracomment>
        <translation>du nom du fichier</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>services/published</extracomment>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>from an unknown place</source>
        <extracomment>services/published</extracomment>
        <translation>d’un endroit inconnu</translation>
    </message>
    <message>
        <source>{n} {n:conflicting|conflicting}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:contradictoire|contradictoires}</translation>
    </message>
    <message>
        <source>{n} {n:doubtful|doubtful}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:douteuse|douteuses}</translation>
    </message>
    <message>
        <source>{n} in the future</source>
        <extracomment>services/published</extracomment>
        <translation>{n} dans le futur</translation>
    </message>
    <message>
        <source>{n} before 1800</source>
        <extracomment>services/published</extracomment>
        <translation>{n} avant 1800</translation>
    </message>
    <message>
        <source>{n} {n:unknown|unknown}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:inconnue|inconnues}</translation>
    </message>
    <message>
        <source>Day and month may be either way round, so none was taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Le jour et le mois peuvent être inversés, aucun n’a donc été pris.</translation>
    </message>
    <message>
        <source>It was found with different days.</source>
        <extracomment>services/published</extracomment>
        <translation>On l’a trouvé avec des jours différents.</translation>
    </message>
    <message>
        <source>The only day found is doubtful: {words}.</source>
        <extracomment>services/published</extracomment>
        <translation>Le seul jour trouvé est douteux : {words}.</translation>
    </message>
    <message>
        <source>A day in the future was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Un jour futur a été trouvé ; il n’a pas été pris.</translation>
    </message>
    <message>
        <source>A day before 1800 was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Un jour d’avant 1800 a été trouvé ; il n’a pas été pris.</translation>
    </message>
    <message>
        <source>No date: the text says {day}, without a year.</source>
        <extracomment>services/published</extracomment>
        <translation>Pas de date : le texte dit {day}, sans année.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <extracomment>services/published</extracomment>
        <translation>Aucune date n’a été trouvée.</translation>
    </message>
    <message>
        <source>Publication dates to look at: {told}.</source>
        <extracomment>services/published</extracomment>
        <translation>Dates de publication à regarder : {told}.</translation>
    </message>
    <message>
        <source>“{name}” does not tell the format: end it in {known}.</source>
        <extracomment>services/query_tables</extracomment>
        <translation>« {name} » ne dit pas le format : terminez le nom par {known}.</translation>
    </message>
    <message>
        <source>A newer Quoteline made the account in “{path}”; repeat it with that.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Un Quoteline plus récent a fait le relevé de « {path} » ; répétez-le avec celui-là.</translation>
    </message>
    <message>
        <source>There is no account of an export in “{path}”. Name the file that ends in {side}, or an export that was made with its account.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Il n’y a pas de relevé d’exportation dans « {path} ». Nommez le fichier qui finit par {side}, ou une exportation faite avec son relevé.</translation>
    </message>
    <message>
        <source>The account in “{path}” is damaged, so that its export cannot be repeated.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Le relevé de « {path} » est endommagé ; son exportation ne peut pas être répétée.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}).</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>« {path} » ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>What was piped in cannot be read: {error}.</source>
        <extracomment>services/reading</extracomment>
        <translation>Ce qui a été transmis ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>“{name}” holds no article.</source>
        <extracomment>services/reading</extracomment>
        <translation>« {name} » ne contient pas d’article.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>services/reading</extracomment>
        <translation>« {name} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds several articles. Import it, or use --jsonl.</source>
        <extracomment>services/reading</extracomment>
        <translation>« {name} » contient plusieurs articles. Importez-le, ou utilisez --jsonl.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({strerror}).</source>
        <extracomment>services/reading</extracomment>
        <translation>« {name} » ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>it could not be understood ({error})</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>il n’a pas pu être compris ({error})</translation>
    </message>
    <message>
        <source>reading it was stopped: there was no answer for too long</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>la lecture a été arrêtée : pas de réponse depuis trop longtemps</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds} seconds</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>la lecture a été arrêtée après {seconds} secondes</translation>
    </message>
    <message>
        <source>reading it ended the reader: the file is damaged, or made to do harm</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>la lecture a mis fin au lecteur : le fichier est endommagé, ou fait pour nuire</translation>
    </message>
    <message>
        <source>Dating a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Datation d’un long article</translation>
    </message>
    <message>
        <source>Keeping a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Enregistrement d’un long article</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew, {by_hand} set by hand {by_hand:was|were} kept</source>
        <extracomment>services/redating</extracomment>
        <translation>{n} {n:déclaration redatée|déclarations redatées}, {by_hand} {by_hand:fixée à la main est gardée|fixées à la main sont gardées}</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew</source>
        <extracomment>services/redating</extracomment>
        <translation>{n} {n:déclaration redatée|déclarations redatées}</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, or unknown.</source>
        <extracomment>services/redating</extracomment>
        <translation>« {typed} » n’est pas un jour. Écrivez 2025-03-19, ou unknown.</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <extracomment>services/redating</extracomment>
        <translation>est dans le futur</translation>
    </message>
    <message>
        <source>lies before {year:d}</source>
        <extracomment>services/redating</extracomment>
        <translation>est avant {year:d}</translation>
    </message>
    <message>
        <source>Linking names</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Liaison des noms</translation>
    </message>
    <message>
        <source>Reading a long article</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Lecture d’un long article</translation>
    </message>
    <message>
        <source>the new reading finds it no more; kept because it was {did}</source>
        <extracomment>services/reextracting</extracomment>
        <translation>la nouvelle lecture ne le trouve plus ; gardé parce qu’il était {did}</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <extracomment>services/reextracting</extracomment>
        <translation>ce n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>The export in “{path}” was made from another library; name that one with -l.</source>
        <extracomment>services/repeating</extracomment>
        <translation>L’exportation de « {path} » a été faite depuis une autre bibliothèque ; nommez-la avec -l.</translation>
    </message>
    <message>
        <source>Nobody of this library is called {who} any more.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Personne ne s’appelle plus {who} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was made: {now}.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Sa requête est comprise autrement que lorsqu’elle a été faite : {now}.</translation>
    </message>
    <message>
        <source>it is a denial: the speaker says that the words are not so</source>
        <extracomment>services/reviewing</extracomment>
        <translation>c’est un démenti : le locuteur dit que ces mots sont faux</translation>
    </message>
    <message>
        <source>the speaker would not say it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>le locuteur n’a pas voulu le dire</translation>
    </message>
    <message>
        <source>it stands in a headline, which may put it shortly</source>
        <extracomment>services/reviewing</extracomment>
        <translation>c’est dans un titre, qui peut abréger</translation>
    </message>
    <message>
        <source>Nothing about it is doubtful.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Rien n’y est douteux.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Vous l’avez confirmé.</translation>
    </message>
    <message>
        <source>You corrected it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Vous l’avez corrigé.</translation>
    </message>
    <message>
        <source>it is marked as {remark}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>c’est marqué comme {remark}</translation>
    </message>
    <message>
        <source>a newer reading of its article does not find it; it is kept as you set it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>une lecture plus récente de son article ne le trouve pas ; il est gardé comme vous l’avez fixé</translation>
    </message>
    <message>
        <source>{words}; the speaker is not: {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words} ; le locuteur, non : {who}</translation>
    </message>
    <message>
        <source>{words}, and {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}, et {who}</translation>
    </message>
    <message>
        <source>the words are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>les mots sont sûrs</translation>
    </message>
    <message>
        <source>only the words in quotation marks are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>seuls les mots entre guillemets sont sûrs</translation>
    </message>
    <message>
        <source>it stands in no quotation marks</source>
        <extracomment>services/reviewing</extracomment>
        <translation>ce n’est pas entre guillemets</translation>
    </message>
    <message>
        <source>nobody is named beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>personne n’est nommé à côté</translation>
    </message>
    <message>
        <source>{beside}, no name is near</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, aucun nom n’est proche</translation>
    </message>
    <message>
        <source>{beside}, {name} was named in the same sentence</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} a été nommé dans la même phrase</translation>
    </message>
    <message>
        <source>{beside}, {name} was named {n} {n:sentence|sentences} back</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} a été nommé {n} {n:phrase|phrases} plus haut</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>« {mention} » est à côté</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it, whom the article does not name</source>
        <extracomment>services/reviewing</extracomment>
        <translation>« {mention} » est à côté, que l’article ne nomme pas</translation>
    </message>
    <message>
        <source>it may be another {name} than elsewhere in the library ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>ce peut être un autre {name} qu’ailleurs dans la bibliothèque (sûr à {share:.0%})</translation>
    </message>
    <message>
        <source>“{name}” is taken for {speaker} ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>« {name} » est pris pour {speaker} (sûr à {share:.0%})</translation>
    </message>
    <message>
        <source>the day is not sure: only that of the article is told</source>
        <extracomment>services/reviewing</extracomment>
        <translation>le jour n’est pas sûr : seul celui de l’article est dit</translation>
    </message>
    <message>
        <source>the day is not sure: it rests on “{words}”</source>
        <extracomment>services/reviewing</extracomment>
        <translation>le jour n’est pas sûr : il repose sur « {words} »</translation>
    </message>
    <message>
        <source>the day is not sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>le jour n’est pas sûr</translation>
    </message>
    <message>
        <source>It is a direct quotation now</source>
        <extracomment>services/rewording</extracomment>
        <translation>C’est maintenant une citation directe</translation>
    </message>
    <message>
        <source>It is partly quoted now</source>
        <extracomment>services/rewording</extracomment>
        <translation>C’est maintenant partiellement cité</translation>
    </message>
    <message>
        <source>It is reported speech now</source>
        <extracomment>services/rewording</extracomment>
        <translation>C’est maintenant une parole rapportée</translation>
    </message>
    <message>
        <source>There is no speaker with the number {number} in this library.</source>
        <extracomment>services/said_about</extracomment>
        <translation>Il n’y a pas de locuteur numéro {number} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>That is one speaker. Choose another one to compare with.</source>
        <extracomment>services/said_about</extracomment>
        <translation>C’est un seul et même locuteur. Choisissez-en un autre pour comparer.</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Textes des articles</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Noms des locuteurs</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Steps of changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Étapes des changements</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Who did not answer</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Qui n’a pas répondu</translation>
    </message>
    <message>
        <source>Roles of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Fonctions des locuteurs</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Reports of imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Rapports d’importation</translation>
    </message>
    <message>
        <source>What became of files</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Ce que sont devenus les fichiers</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Names told apart</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Noms laissés séparés</translation>
    </message>
    <message>
        <source>There is no library at “{path}”.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Il n’y a pas de bibliothèque à « {path} ».</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for what is saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>« {to} » existe déjà. Nommez un autre fichier pour ce qui est sauvé.</translation>
    </message>
    <message>
        <source>What can be read of “{path}” cannot be written to “{to}” ({error}). The damaged file is as it was; choose another place.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Ce qui peut être lu de « {path} » ne peut pas être écrit dans « {to} » ({error}). Le fichier endommagé est comme avant ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{what}: some are lost, nobody can tell how many; saved: {kept}.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what} : il y a des pertes, nul ne peut dire combien ; sauvés : {kept}.</translation>
    </message>
    <message>
        <source>{what}: {lost} lost, {kept} saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what} : perdus : {lost}, sauvés : {kept}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; none is saved yet.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Il n’y a pas de recherche enregistrée « {name} » ; aucune n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. There are: {there}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Il n’y a pas de recherche enregistrée « {name} ». Il y a : {there}.</translation>
    </message>
    <message>
        <source>It cannot be read: a newer program kept it, or it is damaged. Delete it, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Elle ne peut pas être lue : un programme plus récent l’a écrite, ou elle est endommagée. Supprimez-la ou mettez-la à jour.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was kept: {now}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Sa requête est comprise autrement que lorsqu’elle a été enregistrée : {now}.</translation>
    </message>
    <message>
        <source>This saved search is gone. It was deleted, here or by another program.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Cette recherche enregistrée n’existe plus. Elle a été supprimée, ici ou par un autre programme.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This name is too long; {n} characters are enough.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Ce nom est trop long ; {n} caractères suffisent.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Il y a déjà une recherche enregistrée « {name} ». Choisissez un autre nom, ou mettez-la à jour.</translation>
    </message>
    <message>
        <source>Word lists are not as they were sealed: {names}. Nothing is extracted with them. If you changed them, run python build/seal_word_lists.py; else get them anew.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Des listes de mots ne sont pas telles qu’elles ont été scellées : {names}. Rien n’est extrait avec elles. Si vous les avez changées, lancez python build/seal_word_lists.py ; sinon, procurez-vous-les de nouveau.</translation>
    </message>
    <message>
        <source>Word lists are not as they were installed: {names}. Nothing is extracted with them. Install Quoteline again.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Des listes de mots ne sont pas telles qu’elles ont été installées : {names}. Rien n’est extrait avec elles. Réinstallez Quoteline.</translation>
    </message>
    <message>
        <source>“{word}” instead of “{typed}”</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>« {word} » au lieu de « {typed} »</translation>
    </message>
    <message>
        <source>“{word}” as one word</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>« {word} » en un seul mot</translation>
    </message>
    <message>
        <source>“{words}” as two words</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>« {words} » en deux mots</translation>
    </message>
    <message>
        <source>what {name} said</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>ce que {name} a dit</translation>
    </message>
    <message>
        <source>the last look did not end well</source>
        <extracomment>services/sources</extracomment>
        <translation>la dernière consultation s’est mal terminée</translation>
    </message>
    <message>
        <source>“{name}” is one speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>« {name} » est déjà un seul locuteur.</translation>
    </message>
    <message>
        <source>“{name}” is the name that the others are shown under. Split off the others.</source>
        <extracomment>services/speakers</extracomment>
        <translation>« {name} » est le nom sous lequel les autres sont montrés. Séparez les autres.</translation>
    </message>
    <message>
        <source>“{name}” is one name only. To tell two people of that name apart, choose quotations of one of them and split those off (--ids).</source>
        <extracomment>services/speakers</extracomment>
        <translation>« {name} » n’est qu’un nom. Pour distinguer deux personnes de ce nom, choisissez des citations de l’une et séparez-les (--ids).</translation>
    </message>
    <message>
        <source>The name with the number {number} is not shown as “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Le nom numéro {number} n’est pas montré comme « {name} ».</translation>
    </message>
    <message>
        <source>Quotation {each} is not said by “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>La citation {each} n’est pas de « {name} ».</translation>
    </message>
    <message>
        <source>That is one and the same name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>C’est un seul et même nom.</translation>
    </message>
    <message>
        <source>There is another speaker called “{name}”. Merge the two, or take another name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Un autre locuteur s’appelle « {name} ». Réunissez les deux, ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is no name that a person gave “{speaker}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>« {name} » n’est pas un nom que quelqu’un a donné à « {speaker} ».</translation>
    </message>
    <message>
        <source>There is a speaker called “{name}” already. Merge the two if they are one.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Il y a déjà un locuteur nommé « {name} ». Réunissez les deux s’ils ne font qu’un.</translation>
    </message>
    <message>
        <source>“{speaker}” is known as “{name}” already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>« {speaker} » est déjà connu sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Cette fonction n’existe pas.</translation>
    </message>
    <message>
        <source>That is a speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>C’est déjà un locuteur.</translation>
    </message>
    <message>
        <source>“{name}” is marked as not a speaker.</source>
        <extracomment>services/speakers</extracomment>
        <translation>« {name} » est marqué comme n’étant pas un locuteur.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>La liste des flux et des dossiers ({path}) ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) is damaged.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>La liste des flux et des dossiers ({path}) est endommagée.</translation>
    </message>
    <message>
        <source>{n} {n:entry|entries} in the list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>{n} {n:entrée|entrées} de la liste des flux et des dossiers ({path}) ne {n:peut pas être lue|peuvent pas être lues}.</translation>
    </message>
    <message>
        <source>The list of feeds and folders cannot be kept in “{path}” ({why}).</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>La liste des flux et des dossiers ne peut pas être gardée dans « {path} » ({why}).</translation>
    </message>
    <message>
        <source>“{address}” cannot be subscribed to: {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>On ne peut pas s’abonner à « {address} » : {why}.</translation>
    </message>
    <message>
        <source>“{path}” is not a folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {path} » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>“{path}” has a name that cannot be kept. Rename the folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {path} » a un nom qui ne peut pas être gardé. Renommez le dossier.</translation>
    </message>
    <message>
        <source>“{place}” is in the list already.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {place} » est déjà dans la liste.</translation>
    </message>
    <message>
        <source>More than {n} feeds and folders are too many for one library.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Plus de {n} flux et dossiers, c’est trop pour une bibliothèque.</translation>
    </message>
    <message>
        <source>“{file}” is no list of feeds (OPML): {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {file} » n’est pas une liste de flux (OPML) : {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({why}).</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {file} » ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>“{file}” names no feeds.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {file} » ne nomme aucun flux.</translation>
    </message>
    <message>
        <source>“{words}” is the name of several. Say which by its number.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {words} » est le nom de plusieurs. Dites lequel par son numéro.</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of feeds and folders.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>« {words} » n’est pas dans la liste des flux et des dossiers.</translation>
    </message>
    <message>
        <source>This feed or folder is not in the list any more.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Ce flux ou ce dossier n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Between two looks there may be {least} to {most} minutes, or 0 to look only when asked.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Entre deux consultations, il peut y avoir de {least} à {most} minutes, ou 0 pour ne consulter que sur demande.</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} with {quotations} {quotations:quotation|quotations} {articles:is|are} gone.</source>
        <extracomment>services/taking_back</extracomment>
        <translation>{articles} {articles:article|articles} avec {quotations} {quotations:citation|citations} {articles:a été retiré|ont été retirés}.</translation>
    </message>
    <message>
        <source>in the sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>dans la phrase</translation>
    </message>
    <message>
        <source>with earlier words of the same speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>avec des mots précédents du même locuteur</translation>
    </message>
    <message>
        <source>where the article tells of the speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>là où l’article parle du locuteur</translation>
    </message>
    <message>
        <source>in the opening of the article</source>
        <extracomment>services/telling</extracomment>
        <translation>au début de l’article</translation>
    </message>
    <message>
        <source>in an earlier sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>dans une phrase précédente</translation>
    </message>
    <message>
        <source>in a later sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>dans une phrase suivante</translation>
    </message>
    <message>
        <source>in the article</source>
        <extracomment>services/telling</extracomment>
        <translation>dans l’article</translation>
    </message>
    <message>
        <source>no other day is told; this is the day the article was published</source>
        <extracomment>services/telling</extracomment>
        <translation>aucun autre jour n’est dit ; c’est le jour de publication de l’article</translation>
    </message>
    <message>
        <source>Undated: {why}</source>
        <extracomment>services/telling</extracomment>
        <translation>Sans date : {why}</translation>
    </message>
    <message>
        <source>Said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Dit le {day:long}</translation>
    </message>
    <message>
        <source>Perhaps said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Peut-être dit le {day:long}</translation>
    </message>
    <message>
        <source>Said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Dit {when}</translation>
    </message>
    <message>
        <source>Perhaps said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Peut-être dit {when}</translation>
    </message>
    <message>
        <source>in the week from {first} to {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>dans la semaine du {first} au {last}</translation>
    </message>
    <message>
        <source>in {day:month}</source>
        <extracomment>services/telling</extracomment>
        <translation>en {day:month}</translation>
    </message>
    <message>
        <source>in {year:d}</source>
        <extracomment>services/telling</extracomment>
        <translation>en {year:d}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>entre le {first} et le {last}</translation>
    </message>
    <message>
        <source>from “{words}” {where}</source>
        <extracomment>services/telling</extracomment>
        <translation>d’après « {words} » {where}</translation>
    </message>
    <message>
        <source>told by the article</source>
        <extracomment>services/telling</extracomment>
        <translation>dit par l’article</translation>
    </message>
    <message>
        <source>the article says “{words}”, but has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>l’article dit « {words} », mais n’a pas de date de publication</translation>
    </message>
    <message>
        <source>the article says “{words}”, which gives no day</source>
        <extracomment>services/telling</extracomment>
        <translation>l’article dit « {words} », ce qui ne donne pas de jour</translation>
    </message>
    <message>
        <source>the article looks back to it and tells no day</source>
        <extracomment>services/telling</extracomment>
        <translation>l’article y revient et ne dit pas de jour</translation>
    </message>
    <message>
        <source>the article tells no day, and has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>l’article ne dit pas de jour et n’a pas de date de publication</translation>
    </message>
    <message>
        <source>the article does not tell when it was said</source>
        <extracomment>services/telling</extracomment>
        <translation>l’article ne dit pas quand cela a été dit</translation>
    </message>
    <message>
        <source>{n} {n:undated|undated}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:sans date|sans date}</translation>
    </message>
    <message>
        <source>{n} {n:not known to the day|not known to the day}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:non connue au jour près|non connues au jour près}</translation>
    </message>
    <message>
        <source>Counting words</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Comptage des mots</translation>
    </message>
    <message>
        <source>Counts of words cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Les comptages de mots ne peuvent pas être gardés dans « {folder} » ({error}). Vérifiez qu’il y a de la place et que le dossier peut être écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>“{typed}” was searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {typed} » a été cherché comme des mots.</translation>
    </message>
    <message>
        <source>“{typed}” has no value; searched as words. The value stands right behind the colon.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {typed} » n’a pas de valeur ; cherché comme des mots. La valeur suit immédiatement le deux-points.</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words. Did you mean {near}:?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {field}: » n’est pas un champ ; cherché comme des mots. Vouliez-vous dire {near}: ?</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {field}: » n’est pas un champ ; cherché comme des mots.</translation>
    </message>
    <message>
        <source>“{value}” is no date; searched as words. Dates look like 2025-03, 2025-03-18, 2025-03..2025-04 or &gt;=2025, and unknown finds the undated.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {value} » n’est pas une date ; cherché comme des mots. Une date s’écrit 2025-03, 2025-03-18, 2025-03..2025-04 ou &gt;=2025, et unknown trouve ce qui est sans date.</translation>
    </message>
    <message>
        <source>“{value}” is no language; searched as words. They are written en, uk, ar …</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {value} » n’est pas une langue ; cherché comme des mots. Les langues s’écrivent en, uk, ar…</translation>
    </message>
    <message>
        <source>“{value}” holds no word that {field}: could look for.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>« {value} » ne contient aucun mot que {field}: puisse chercher.</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Did you mean {field}:{near}?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: n’a pas de valeur « {value} » ; cherché comme des mots. Vouliez-vous dire {field}:{near} ?</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Its values: {known}.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: n’a pas de valeur « {value} » ; cherché comme des mots. Ses valeurs : {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} new</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:citation nouvelle|citations nouvelles}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} gone</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:citation disparue|citations disparues}</translation>
    </message>
    <message>
        <source>the same quotations</source>
        <extracomment>services/versions</extracomment>
        <translation>les mêmes citations</translation>
    </message>
    <message>
        <source>Article {one} is no version of article {other}.</source>
        <extracomment>services/versions</extracomment>
        <translation>L’article {one} n’est pas une version de l’article {other}.</translation>
    </message>
    <message>
        <source>there is a page at this address that names no feed</source>
        <extracomment>services/visits</extracomment>
        <translation>il y a à cette adresse une page qui ne nomme aucun flux</translation>
    </message>
    <message>
        <source>there is a page at this address, and none of its links leads to a feed</source>
        <extracomment>services/visits</extracomment>
        <translation>il y a une page à cette adresse, et aucun de ses liens ne mène à un flux</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <extracomment>services/watched_folders</extracomment>
        <translation>le dossier n’est pas là en ce moment</translation>
    </message>
    <message>
        <source>“{address}” cannot be fetched: {why}.</source>
        <extracomment>services/web</extracomment>
        <translation>« {address} » ne peut pas être chargée : {why}.</translation>
    </message>
    <message>
        <source>A speaker who is gone</source>
        <extracomment>services/who_is_who</extracomment>
        <translation>Un locuteur qui n’existe plus</translation>
    </message>
    <message>
        <source>“{path}” is the name of a library. Choose another name for this file.</source>
        <extracomment>services/writing</extracomment>
        <translation>« {path} » est le nom d’une bibliothèque. Choisissez un autre nom pour ce fichier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({strerror}). Choose another place.</source>
        <extracomment>services/writing</extracomment>
        <translation>« {path} » ne peut pas être écrit ({strerror}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Name {number} is shown as one that is itself not shown.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Le nom {number} est montré comme un nom qui n’est pas montré lui-même.</translation>
    </message>
    <message>
        <source>Name {number} is linked to itself, directly or through others.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Le nom {number} est lié à lui-même, directement ou par d’autres.</translation>
    </message>
    <message>
        <source>Why name {number} is linked cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>On ne peut pas lire pourquoi le nom {number} est lié.</translation>
    </message>
    <message>
        <source>Why names {one} and {other} may be one cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>On ne peut pas lire pourquoi les noms {one} et {other} pourraient ne faire qu’un.</translation>
    </message>
    <message>
        <source>speakers: made anew from their names: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>speakers : refaits à partir de leurs noms : {rows}.</translation>
    </message>
    <message>
        <source>names: made anew from their speakers: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>names : refaits à partir de leurs locuteurs : {rows}.</translation>
    </message>
    <message>
        <source>steps: left out, for what they belong to could only be undone in part: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>steps : laissées de côté, car ce dont elles font partie n’aurait pu être annulé qu’en partie : {rows}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, and its quotations with it. Import it again: {origin}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>Le texte de « {title} » est perdu, et ses citations avec lui. Importez-le de nouveau : {origin}.</translation>
    </message>
    <message>
        <source>articles: left out, because their text is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>articles : laissés de côté, car leur texte est perdu : {rows}.</translation>
    </message>
    <message>
        <source>{table}: left out, because their row of {other} is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table} : laissées de côté, car leur ligne de {other} est perdue : {rows}.</translation>
    </message>
    <message>
        <source>{table}: no longer point to their row of {other}, which is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table} : ne renvoient plus à leur ligne de {other}, qui est perdue : {rows}.</translation>
    </message>
    <message>
        <source>speaker set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>locuteur fixé à la main</translation>
    </message>
    <message>
        <source>words set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>mots fixés à la main</translation>
    </message>
    <message>
        <source>kind set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>type fixé à la main</translation>
    </message>
    <message>
        <source>day set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>jour fixé à la main</translation>
    </message>
    <message>
        <source>rejection set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>rejeté à la main</translation>
    </message>
    <message>
        <source>added by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>ajouté à la main</translation>
    </message>
    <message>
        <source>tagged</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>étiqueté</translation>
    </message>
    <message>
        <source>with a note</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>“{path}” is not a Quoteline library. Nothing in it was changed; choose a file that ends in .quoteline.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » n’est pas une bibliothèque de Quoteline. Rien n’y a été changé ; choisissez un fichier qui finit par .quoteline.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of Quoteline ({detail}). Nothing in it was changed; update Quoteline to open it.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » a été fait par une version plus récente de Quoteline ({detail}). Rien n’y a été changé ; mettez Quoteline à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). Restore a backup of it: quoteline restore FILE. Without one, save what can be read of it to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » est endommagé ({detail}). Restaurez-en une sauvegarde : quoteline restore FICHIER. Sans sauvegarde, sauvez ce qui peut en être lu dans une nouvelle bibliothèque : quoteline restore --salvage FICHIER NOUVEAU.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}” ({detail}). It was left as it is; restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Rien ne peut être lu de « {path} » ({detail}). Il a été laissé tel quel ; restaurez-en une sauvegarde : quoteline restore FICHIER.</translation>
    </message>
    <message>
        <source>The disk does not give back what is kept in “{path}” ({detail}). Nothing was changed; copy the file to another disk, and restore a backup of it where that fails.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Le disque ne rend pas ce qui est gardé dans « {path} » ({detail}). Rien n’a été changé ; copiez le fichier sur un autre disque et, si cela échoue, restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough memory for what was to be done with “{path}” ({detail}). What was done before is kept; close other programs and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Il n’y a pas assez de mémoire pour ce qui devait être fait de « {path} » ({detail}). Ce qui a été fait avant est gardé ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” holds instructions that Quoteline did not put there ({detail}). It was not opened, and nothing in it was changed. Ask whoever gave it to you for an export instead.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » contient des instructions que Quoteline n’y a pas mises ({detail}). Le fichier n’a pas été ouvert, et rien n’y a été changé. Demandez plutôt une exportation à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened or changed ({detail}). Check the file, its folder and your permissions.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » ne peut pas être ouvert ou changé ({detail}). Vérifiez le fichier, son dossier et vos droits.</translation>
    </message>
    <message>
        <source>“{path}” can only be read; nothing was changed. It can be searched and exported as it is. To correct it, copy it to a folder of yours.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » ne peut qu’être lu ; rien n’a été changé. On peut y chercher et exporter tel quel. Pour le corriger, copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close it there, or wait until it is done, and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » est utilisé par un autre programme. Fermez-le là, ou attendez qu’il ait fini, et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({detail}). Make space on the disk and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » ne peut pas être écrit ({detail}). Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The backup that is made before “{path}” is brought up to date cannot be written ({detail}). The library is as it was. Make space there, or give yourself the right to write, and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>La sauvegarde qui se fait avant que « {path} » soit mis à jour ne peut pas être écrite ({detail}). La bibliothèque est comme avant. Faites-y de la place, ou donnez-vous le droit d’écrire, et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” was moved, renamed or deleted while it was open. Nothing more is written to it; what was done before is in the file that was moved. Put it back and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » a été déplacé, renommé ou supprimé pendant qu’il était ouvert. Plus rien n’y est écrit ; ce qui a été fait avant est dans le fichier déplacé. Remettez-le en place et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another file took the place of “{path}” while it was open, as programs do that synchronise folders. What was done before is in the file that is gone; nothing more is written to either. Open the library again to go on with the one that is there now.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Un autre fichier a pris la place de « {path} » pendant qu’il était ouvert, comme le font les programmes qui synchronisent des dossiers. Ce qui a été fait avant est dans le fichier disparu ; plus rien n’est écrit ni dans l’un ni dans l’autre. Ouvrez de nouveau la bibliothèque pour continuer avec celle qui est là maintenant.</translation>
    </message>
    <message>
        <source>“{path}” was cut short by another program while it was open. Nothing more is written to it. Restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>« {path} » a été tronqué par un autre programme pendant qu’il était ouvert. Plus rien n’y est écrit. Restaurez-en une sauvegarde : quoteline restore FICHIER.</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Citation {number}</translation>
    </message>
    <message>
        <source>Row {number} of {table}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Ligne {number} de {table}</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand nowhere in it.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who} n’est pas dans son article comme enregistré : ses mots n’y sont nulle part.</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand at {at}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who} n’est pas dans son article comme enregistré : ses mots sont à {at}.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Le fichier est endommagé : {what}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {other} that is not there.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>La ligne {row} de {table} renvoie à une ligne de {other} qui n’existe pas.</translation>
    </message>
    <message>
        <source>Article {number} has no text.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>L’article {number} n’a pas de texte.</translation>
    </message>
    <message>
        <source>The text of article {number} is not the one that was imported.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Le texte de l’article {number} n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>The {name} of quotation {number} lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{name} de la citation {number} est en dehors de son article.</translation>
    </message>
    <message>
        <source>The source of row {number} of declined lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>La source de la ligne {number} de declined est en dehors de son article.</translation>
    </message>
    <message>
        <source>its copy is not sound: {what}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>sa copie n’est pas saine : {what}</translation>
    </message>
    <message>
        <source>Step {step} of correction {number} cannot be read, so that it cannot be taken back or made again.</source>
        <extracomment>storage/steps</extracomment>
        <translation>L’étape {step} de la correction {number} ne peut pas être lue ; on ne peut ni l’annuler ni la refaire.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>ui/actions</extracomment>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open library in a new window…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ouvrir une bibliothèque dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Report of the last import…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rapport de la dernière importation…</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importer du web…</translation>
    </message>
    <message>
        <source>Feeds and watched folders…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Flux et dossiers surveillés…</translation>
    </message>
    <message>
        <source>Export quotations…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exporter des citations…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exporter de nouveau…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enregistrer la chronologie comme image…</translation>
    </message>
    <message>
        <source>Back up library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save from a damaged library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sauver d’une bibliothèque endommagée…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier les mots seuls</translation>
    </message>
    <message>
        <source>Select all quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sélectionner toutes les citations</translation>
    </message>
    <message>
        <source>Explain the search</source>
        <extracomment>ui/actions</extracomment>
        <translation>Expliquer la recherche</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Take away what leaves nothing</source>
        <extracomment>ui/actions</extracomment>
        <translation>Retirer ce qui ne laisse rien</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mettre à jour selon l’affichage</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Many queries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Plusieurs requêtes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/actions</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/actions</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/actions</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/actions</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>ui/actions</extracomment>
        <translation>C&amp;itations</translation>
    </message>
    <message>
        <source>Read in article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lire dans l’article</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pourquoi est-ce ici ?</translation>
    </message>
    <message>
        <source>Other printings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Autres parutions…</translation>
    </message>
    <message>
        <source>More like this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Plus comme cette citation</translation>
    </message>
    <message>
        <source>Show only this speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Montrer ce locuteur seul</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>ui/actions</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <extracomment>ui/actions</extracomment>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Change speaker…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Changer le locuteur…</translation>
    </message>
    <message>
        <source>Change speaker throughout this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Changer le locuteur dans tout l’article…</translation>
    </message>
    <message>
        <source>Change day said…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Changer le jour de la déclaration…</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fixer la date de publication…</translation>
    </message>
    <message>
        <source>Set outlet…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fixer le média…</translation>
    </message>
    <message>
        <source>What changed in this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ce qui a changé dans cet article…</translation>
    </message>
    <message>
        <source>Change kind</source>
        <extracomment>ui/actions</extracomment>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change boundaries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Changer les limites…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/actions</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>Quotation from marked words…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Citation des mots sélectionnés…</translation>
    </message>
    <message>
        <source>Add marked words to this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ajouter les mots sélectionnés à cette citation</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Locuteurs</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Qui est qui…</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Suggestions…</translation>
    </message>
    <message>
        <source>Said about…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Dit à propos de…</translation>
    </message>
    <message>
        <source>Compare speakers…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Comparer des locuteurs…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Réunir à…</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/actions</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ajouter un nom…</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Donner une fonction…</translation>
    </message>
    <message>
        <source>Not a speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pas un locuteur</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ce qui a été décidé…</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enregistrer le graphique comme image…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Families…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Familles…</translation>
    </message>
    <message>
        <source>Look for what was left out…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Chercher ce qui a été laissé de côté…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Bring search up to date</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mettre la recherche à jour</translation>
    </message>
    <message>
        <source>Find quotations with</source>
        <extracomment>ui/actions</extracomment>
        <translation>Trouver les citations avec</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Relire les articles…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Close window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/actions</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ce qu’on peut chercher</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/actions</extracomment>
        <translation>Faire le tour</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tout va-t-il bien ?</translation>
    </message>
    <message>
        <source>About Quoteline</source>
        <extracomment>ui/actions</extracomment>
        <translation>À propos de Quoteline</translation>
    </message>
    <message>
        <source>Within: {query}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Parmi : {query}</translation>
    </message>
    <message>
        <source>New since last looked at</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Nouveau depuis le dernier regard</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>pas {filter}</translation>
    </message>
    <message>
        <source>Words as typed</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Mots tels que saisis</translation>
    </message>
    <message>
        <source>All forms: {languages}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Toutes les formes : {languages}</translation>
    </message>
    <message>
        <source>Undated (said)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Sans date (dit)</translation>
    </message>
    <message>
        <source>Undated (published)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Sans date (publié)</translation>
    </message>
    <message>
        <source>said until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>dit jusqu’au {day:short}</translation>
    </message>
    <message>
        <source>said from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>dit à partir du {day:short}</translation>
    </message>
    <message>
        <source>said {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>dit {days}</translation>
    </message>
    <message>
        <source>published until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>publié jusqu’au {day:short}</translation>
    </message>
    <message>
        <source>published from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>publié à partir du {day:short}</translation>
    </message>
    <message>
        <source>published {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>publié {days}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your library is safe. The details are in {file}.</source>
        <extracomment>ui/application</extracomment>
        <translation>Quelque chose d’inattendu s’est produit ({error}). Votre bibliothèque est intacte. Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>C’est le dernier article de la liste.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>C’est le premier article de la liste.</translation>
    </message>
    <message>
        <source>No other version of this article is in the library.</source>
        <extracomment>ui/article_corrections</extracomment>
        <translation>Aucune autre version de cet article n’est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Quoteline libraries (*.quoteline)</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Bibliothèques Quoteline (*.quoteline)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>The file of this library was moved or deleted; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Le fichier de cette bibliothèque a été déplacé ou supprimé ; plus rien n’est écrit.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Le retrouver…</translation>
    </message>
    <message>
        <source>Another file took the place of this library; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Un autre fichier a pris la place de cette bibliothèque ; plus rien n’est écrit.</translation>
    </message>
    <message>
        <source>Open the one there now</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Ouvrir celui qui est là</translation>
    </message>
    <message>
        <source>Another program cut the file of this library short; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Un autre programme a tronqué le fichier de cette bibliothèque ; plus rien n’est écrit.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Ce qu’on peut faire…</translation>
    </message>
    <message>
        <source>The file of this library is there again; nothing is written until it is opened.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Le fichier de cette bibliothèque est de nouveau là ; rien n’est écrit tant qu’elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Ouvrir de nouveau</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The copy was stopped; no file was left.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>La copie a été arrêtée ; aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>The library's file</source>
        <extracomment>ui/astray_line</extracomment>
        <translation>Le fichier de la bibliothèque</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>In the article, M goes from one to the next, and Q makes it a quotation.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Dans l’article, M mène de l’un au suivant, et Q en fait une citation.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Articles in which something was left out, most first</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Articles où quelque chose a été laissé de côté, les plus touchés d’abord</translation>
    </message>
    <message>
        <source>{n} {n:article was|articles were} read again.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{n} {n:article a été relu|articles ont été relus}.</translation>
    </message>
    <message>
        <source>{looked} The rest was left, as you asked.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{looked} Le reste a été laissé, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Le dossier ne peut pas être montré : {folder}</translation>
    </message>
    <message>
        <source>“{library}” becomes what it was on {when}. As it is now it is kept beside it, under another name.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>« {library} » redevient ce qu’elle était le {when}. Telle qu’elle est maintenant, elle est gardée à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>It is damaged, so nobody can tell what was done since.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Elle est endommagée ; nul ne peut donc dire ce qui a été fait depuis.</translation>
    </message>
    <message>
        <source>Since then: {changes} {changes:change|changes} made, {articles} {articles:article|articles} and {quotations} {quotations:quotation|quotations} come in. They would be gone from it.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Depuis : {changes} {changes:changement fait|changements faits}, {articles} {articles:article|articles} et {quotations} {quotations:citation|citations} en plus. Tout cela n’y serait plus.</translation>
    </message>
    <message>
        <source>Nothing was done since then.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Rien n’a été fait depuis.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete the backup of {when}? It cannot be brought back.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Supprimer la sauvegarde du {when} ? On ne pourra pas la récupérer.</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Supprimer une sauvegarde</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Arrêter la sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on each day that you change something.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une chaque jour où vous changez quelque chose.</translation>
    </message>
    <message>
        <source>{why} (cannot be read)</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{why} (illisible)</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{size:.1f} Mo</translation>
    </message>
    <message>
        <source>{n} {n:file|files}, {size:.1f} MB together. Those of single days go after some weeks, and what was set aside before a restore after three months; the last ones stay.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{n} {n:fichier|fichiers}, {size:.1f} Mo en tout. Les sauvegardes d’un seul jour partent après quelques semaines, et ce qui a été mis de côté avant une restauration après trois mois ; les dernières restent.</translation>
    </message>
    <message>
        <source>← → word</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>← → mot</translation>
    </message>
    <message>
        <source>Ctrl+← → letter</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ctrl+← → lettre</translation>
    </message>
    <message>
        <source>Tab next end</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Tab fin suivante</translation>
    </message>
    <message>
        <source>A add marked words</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>A ajouter la sélection</translation>
    </message>
    <message>
        <source>Del remove part</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Suppr retirer la partie</translation>
    </message>
    <message>
        <source>Ctrl+Z step back</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ctrl+Z un pas en arrière</translation>
    </message>
    <message>
        <source>Mark the words to be added first, with the mouse or with Shift and arrows.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Sélectionnez d’abord les mots à ajouter, avec la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Garder (Entrée)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Abandonner (Échap)</translation>
    </message>
    <message>
        <source>No further:</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Pas plus loin :</translation>
    </message>
    <message>
        <source>This is the only part.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>C’est la seule partie.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>They are in it already.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ils y sont déjà.</translation>
    </message>
    <message>
        <source>The quotation ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La citation finit par « {words} »</translation>
    </message>
    <message>
        <source>The quotation begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La citation commence par « {words} »</translation>
    </message>
    <message>
        <source>Part {part} of {parts} ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La partie {part} sur {parts} finit par « {words} »</translation>
    </message>
    <message>
        <source>Part {part} of {parts} begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La partie {part} sur {parts} commence par « {words} »</translation>
    </message>
    <message>
        <source>Drag to where the words begin; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Faites glisser là où les mots commencent ; avec Ctrl, lettre par lettre (au clavier : B)</translation>
    </message>
    <message>
        <source>Drag to where the words end; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Faites glisser là où les mots finissent ; avec Ctrl, lettre par lettre (au clavier : B)</translation>
    </message>
    <message>
        <source>Remove “{filter}”</source>
        <extracomment>ui/chips</extracomment>
        <translation>Retirer « {filter} »</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <extracomment>ui/chips</extracomment>
        <translation>Retirer {filter}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/connections</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selection with citations (Ctrl+C)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Copier la sélection avec les sources (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/connections</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write quotations to a file (Ctrl+E)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Écrire des citations dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/connections</extracomment>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Import articles first.</source>
        <extracomment>ui/connections</extracomment>
        <translation>Il n’y a encore rien à relire. Importez d’abord des articles.</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>Annuler « {what} »</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>Rétablir « {what} »</translation>
    </message>
    <message>
        <source>The language changes when Quoteline is started again.</source>
        <extracomment>ui/connections</extracomment>
        <translation>La langue change au prochain démarrage de Quoteline.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Who said what, and when: quotations, speakers and a timeline from the articles on your own machine. Nothing leaves it.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Typefaces: Source Serif 4 and Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</source>
        <extracomment>ui/connections</extracomment>
        <translation>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Qui a dit quoi, et quand : citations, locuteurs et chronologie à partir des articles de votre propre machine. Rien n’en sort.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Licence Apache 2.0. Icônes : Lucide (ISC). Polices : Source Serif 4 et Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copied {n} {n:link|links}</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:lien copié|liens copiés}</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations} with citations</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:citation copiée|citations copiées} avec les sources</translation>
    </message>
    <message>
        <source>Copied the words of {n} {n:quotation|quotations}</source>
        <extracomment>ui/copying</extracomment>
        <translation>Mots de {n} {n:citation|citations} copiés</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations}: {what}</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:citation copiée|citations copiées} : {what}</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (CSV)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Lignes pour un tableur (CSV)</translation>
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
        <translation>D’après votre modèle</translation>
    </message>
    <message>
        <source>Days as 20 March 2025</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Jours comme 20 March 2025</translation>
    </message>
    <message>
        <source>Days as 2025-03-20 (ISO)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Jours comme 2025-03-20 (ISO)</translation>
    </message>
    <message>
        <source>Days as your system writes them</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Jours comme votre système les écrit</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy link to this quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Copier le lien vers cette citation</translation>
    </message>
    <message>
        <source>How to copy</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Comment copier</translation>
    </message>
    <message>
        <source>Direct speech in quotation marks</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Paroles directes entre guillemets</translation>
    </message>
    <message>
        <source>With a link back to each quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Avec un lien de retour vers chaque citation</translation>
    </message>
    <message>
        <source>Your template…</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Votre modèle…</translation>
    </message>
    <message>
        <source>Drag the quotation into another program</source>
        <extracomment>ui/copying_drag</extracomment>
        <translation>Glisser la citation dans un autre programme</translation>
    </message>
    <message>
        <source>Your template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Votre modèle</translation>
    </message>
    <message>
        <source>Write how a quotation is to look. Names in braces are filled; what is missing leaves no trace.</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Écrivez à quoi doit ressembler une citation. Les noms entre accolades sont remplis ; ce qui manque ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>Keep template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Garder le modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>As it looks</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Nom, pour le retrouver</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>My template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Mon modèle</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag {n} {n:quotation|quotations} with:</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Étiqueter {n} {n:citation|citations} avec :</translation>
    </message>
    <message>
        <source>Add tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Keep note (Ctrl+Return)</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Garder la note (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}. It takes the place of the notes that some of them have.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Une note pour {n} {n:citation|citations}. Elle remplace les notes que certaines ont déjà.</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Une note pour {n} {n:citation|citations}.</translation>
    </message>
    <message>
        <source>Take back the import of {articles} {articles:article|articles}? {quotations} {quotations:quotation|quotations} would go with {articles:it|them}. Redo brings all of it back, as long as nothing else is changed.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Annuler l’importation de {articles} {articles:article|articles} ? {quotations} {quotations:citation partirait|citations partiraient} avec. Rétablir ramène tout, tant que rien d’autre n’est changé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{n} later {n:change is|changes are} taken back first, imports among {n:it|them} as well.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>{n} {n:changement ultérieur est d’abord annulé|changements ultérieurs sont d’abord annulés}, importations comprises.</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Changer le locuteur</translation>
    </message>
    <message>
        <source>Who said this? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Qui a dit cela ? Laissez vide si personne ne le sait.</translation>
    </message>
    <message>
        <source>Who said these {n} {n:quotation|quotations}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Qui a dit {n:cette|ces} {n} {n:citation|citations} ? Laissez vide si personne ne le sait.</translation>
    </message>
    <message>
        <source>No words are marked. Mark some in the article first.</source>
        <extracomment>ui/corrections</extracomment>
        <translation>Aucun mot n’est sélectionné. Sélectionnez-en d’abord dans l’article.</translation>
    </message>
    <message>
        <source>{n} {n:change|changes}</source>
        <extracomment>ui/corrections</extracomment>
        <translation>{n} {n:changement|changements}</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>Something went wrong when Quoteline last ran. Your library is safe; the report stays on this machine.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Quelque chose s’est mal passé la dernière fois que Quoteline a tourné. Votre bibliothèque est en sécurité ; le rapport reste sur cette machine.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Le rapport est dans le presse-papiers. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is no day. Write 2025-03-18, or a month (2025-03), or a year (2025), or leave it empty.</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Ce n’est pas un jour. Écrivez 2025-03-18, un mois (2025-03) ou une année (2025), ou laissez vide.</translation>
    </message>
    <message>
        <source>No days</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>{name}: a day, a month (2025-03) or a year (2025)</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>{name} : un jour, un mois (2025-03) ou une année (2025)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Day said</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Jour de la déclaration</translation>
    </message>
    <message>
        <source>Day published</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Which day the limits are about</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Sur quel jour portent les limites</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Undated only</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Sans date seulement</translation>
    </message>
    <message>
        <source>Undated only ({n})</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Sans date seulement ({n})</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Write the first day too.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Écrivez aussi le premier jour.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a week</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>une année</translation>
    </message>
    <message>
        <source>a span of days</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>une période</translation>
    </message>
    <message>
        <source>Change day said</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Changer le jour de la déclaration</translation>
    </message>
    <message>
        <source>Change day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Changer le jour</translation>
    </message>
    <message>
        <source>Understood as</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Day, or from</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Jour, ou du</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>When was this said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Quand cela a-t-il été dit ? Un jour, un mois (2025-03) ou une année (2025) ; laissez les deux vides si on ne le sait pas.</translation>
    </message>
    <message>
        <source>When was each of these {n} {n:quotation|quotations} said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Quand chacune de ces {n} {n:citation|citations} a-t-elle été dite ? Un jour, un mois (2025-03) ou une année (2025) ; laissez les deux vides si on ne le sait pas.</translation>
    </message>
    <message>
        <source>So far: {told} (rule: {rule}).</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Jusqu’ici : {told} (règle : {rule}).</translation>
    </message>
    <message>
        <source>So far: {told}.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Jusqu’ici : {told}.</translation>
    </message>
    <message>
        <source>Not known when</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>On ne sait pas quand</translation>
    </message>
    <message>
        <source>Rebuild search</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Reconstruire la recherche</translation>
    </message>
    <message>
        <source>Help the library…</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Aider la bibliothèque…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it is</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Comment cela va</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Ce qui a été regardé</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Needs a remedy: {name}</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>À réparer : {name}</translation>
    </message>
    <message>
        <source>{n} {n:thing needs|things need} a remedy.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>{n} {n:chose est|choses sont} à réparer.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Déposer pour importer</translation>
    </message>
    <message>
        <source>Articles as text, web pages, CSV or JSON lines; folders too</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Articles en texte, pages web, CSV ou lignes JSON ; dossiers aussi</translation>
    </message>
    <message>
        <source>No quotation fits all of this</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Aucune citation ne répond à tout cela</translation>
    </message>
    <message>
        <source>No quotation was found in the articles so far. What is imported appears here by itself.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Aucune citation n’a encore été trouvée dans les articles. Ce qui est importé apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>No quotations yet</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Pas encore de citations</translation>
    </message>
    <message>
        <source>Take one away: Shift+Esc takes “{filter}”, Esc the last one.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Retirez-en un : Maj+Échap retire « {filter} », Échap le dernier.</translation>
    </message>
    <message>
        <source>No single filter is the reason. Shift+Esc shows all, Esc takes the last.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Aucun filtre seul n’en est la cause. Maj+Échap montre tout, Échap retire le dernier.</translation>
    </message>
    <message>
        <source>No quotation at all fits “{clause}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Aucune citation ne répond à « {clause} ».</translation>
    </message>
    <message>
        <source>No quotation at all fits any of these: “{clauses}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Aucune citation ne répond à un seul de ceux-ci : « {clauses} ».</translation>
    </message>
    <message>
        <source>Exports and their accounts (*.account.json *.xlsx *.docx *.odt *.html *.md);;All files (*)</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Exportations et leurs relevés (*.account.json *.xlsx *.docx *.odt *.html *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Exporter de nouveau</translation>
    </message>
    <message>
        <source>Write the export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Écrire de nouveau l’exportation</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} written to {file} in {folder}</source>
        <extracomment>ui/export_again</extracomment>
        <translation>{n} {n:citation écrite|citations écrites} dans {file}, dossier {folder}</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Said start</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dit du</translation>
    </message>
    <message>
        <source>Said end</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dit au</translation>
    </message>
    <message>
        <source>Said precision</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Précision du jour</translation>
    </message>
    <message>
        <source>Article title</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Url</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Mot de parole</translation>
    </message>
    <message>
        <source>Context before</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Texte avant</translation>
    </message>
    <message>
        <source>Context after</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Texte après</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>What the day rests on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Sur quoi repose le jour</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>How it was passed on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Comment elle a été transmise</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Fonction à l’époque</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Ligne de source</translation>
    </message>
    <message>
        <source>Link back</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Lien de retour</translation>
    </message>
    <message>
        <source>Fingerprint of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Empreinte de l’article</translation>
    </message>
    <message>
        <source>Id of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Id de l’article</translation>
    </message>
    <message>
        <source>Speaker as printed</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Locuteur comme imprimé</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Où sont les mots</translation>
    </message>
    <message>
        <source>Where the speaker stands</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Où est le locuteur</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Type de locuteur</translation>
    </message>
    <message>
        <source>Where it is told who passed it on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Où il est dit qui l’a transmis</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt and an arrow move it</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Espace coche une colonne, Alt et une flèche la déplacent</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Column “{name}” of the file</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Colonne « {name} » du fichier</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Images (*.png);;Images vectorielles (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>« {name} » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>L’exportation a été arrêtée ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>There is no program that opens “{path}”.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Aucun programme n’ouvre « {path} ».</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Enregistrer la chronologie comme image</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Saved {file} in {folder}</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>{file} enregistré dans {folder}</translation>
    </message>
    <message>
        <source>A table that every spreadsheet reads, a row for each quotation.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un tableau que lit tout tableur, une ligne par citation.</translation>
    </message>
    <message>
        <source>The same table with tabs between the cells, for tools that want them.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Le même tableau avec des tabulations entre les cellules, pour les outils qui en veulent.</translation>
    </message>
    <message>
        <source>A workbook with real days, links and filters, and a sheet that tells where all comes from.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un classeur avec de vrais jours, des liens et des filtres, et une feuille qui dit d’où tout vient.</translation>
    </message>
    <message>
        <source>An object a line with all that is known, places in the text too, for your own programs.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un objet par ligne avec tout ce qui est connu, les places dans le texte aussi, pour vos propres programmes.</translation>
    </message>
    <message>
        <source>A text with headings and quotations, for notes, wikis and editors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un texte avec des titres et des citations, pour les notes, les wikis et les éditeurs.</translation>
    </message>
    <message>
        <source>One page that works without a network: it can be searched and has a small timeline.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Une page qui marche sans réseau : on peut y chercher, et elle a une petite chronologie.</translation>
    </message>
    <message>
        <source>A report to go on writing in, each quotation with its source.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un rapport à continuer, chaque citation avec sa source.</translation>
    </message>
    <message>
        <source>The same report for LibreOffice and other word processors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Le même rapport pour LibreOffice et d’autres traitements de texte.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero, EndNote or Citavi.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Les articles avec leurs citations, pour Zotero, EndNote ou Citavi.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for LaTeX.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Les articles avec leurs citations, pour LaTeX.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero and Pandoc.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Les articles avec leurs citations, pour Zotero et Pandoc.</translation>
    </message>
    <message>
        <source>The dated quotations as an interactive timeline for a web page (TimelineJS).</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Les citations datées en chronologie interactive pour une page web (TimelineJS).</translation>
    </message>
    <message>
        <source>The dated quotations as days of a calendar.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Les citations datées comme jours d’un calendrier.</translation>
    </message>
    <message>
        <source>The file also tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Le fichier dit aussi ce qui a été demandé, quand, de quelle bibliothèque et de quels articles, pour que l’exportation puisse être refaite et comparée.</translation>
    </message>
    <message>
        <source>Export quotations</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exporter des citations</translation>
    </message>
    <message>
        <source>Write quotations to a file.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Écrire des citations dans un fichier.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The selection ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>La sélection ({n} {n:citation|citations})</translation>
    </message>
    <message>
        <source>All that is shown ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Tout ce qui est montré ({n} {n:citation|citations})</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>With an account of where it comes from</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Avec un relevé de provenance</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Begin with</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A second file, “{name}”, tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un second fichier, « {name} », dit ce qui a été demandé, quand, de quelle bibliothèque et de quels articles, pour que l’exportation puisse être refaite et comparée.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Write it again…</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>L’écrire de nouveau…</translation>
    </message>
    <message>
        <source>still in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>encore dans la bibliothèque</translation>
    </message>
    <message>
        <source>not in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Nouvelles ({n})</translation>
    </message>
    <message>
        <source>Gone ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Disparues ({n})</translation>
    </message>
    <message>
        <source>Changed ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Changées ({n})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Quotation {id:d}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Citation {id:d}</translation>
    </message>
    <message>
        <source>{column}: now {now}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>{column} : maintenant {now}</translation>
    </message>
    <message>
        <source>“{file}” was made on {day} with {then} {then:quotation|quotations}; the same export has {now} now.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>« {file} » a été fait le {day} avec {then} {then:citation|citations} ; la même exportation en a maintenant {now}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Those that were there before stand in another order.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Celles qui étaient là avant sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The text of {n} {n:article|articles} is another one.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Le texte de {n} {n:article|articles} est un autre.</translation>
    </message>
    <message>
        <source>Of {n} {n:article|articles} there is a newer version.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Il y a une version plus récente de {n} {n:article|articles}.</translation>
    </message>
    <message>
        <source>As the format usually has them</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Comme d’habitude dans ce format</translation>
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
        <translation>Quelques mots avant et après</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One sentence before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Une phrase avant et après</translation>
    </message>
    <message>
        <source>Two sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Deux phrases avant et après</translation>
    </message>
    <message>
        <source>Three sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Trois phrases avant et après</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Write how the source line is to look</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Écrire à quoi doit ressembler la ligne de source</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Show the context of each quotation</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Montrer le contexte de chaque citation</translation>
    </message>
    <message>
        <source>The words of each speaker together</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Les mots de chaque locuteur ensemble</translation>
    </message>
    <message>
        <source>Links back into this library</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Liens de retour vers cette bibliothèque</translation>
    </message>
    <message>
        <source>Mark the words that were searched for</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Surligner les mots cherchés</translation>
    </message>
    <message>
        <source>Otherwise the words are exactly as they were printed.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Sinon, les mots sont exactement comme ils ont paru.</translation>
    </message>
    <message>
        <source>Leave cells as they are, even those that a spreadsheet would run</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Laisser les cellules telles quelles, même celles qu’un tableur exécuterait</translation>
    </message>
    <message>
        <source>Words that begin with =, +, - or @ are otherwise made harmless with an apostrophe.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Sinon, les mots qui commencent par =, +, - ou @ sont rendus inoffensifs par une apostrophe.</translation>
    </message>
    <message>
        <source>There is no quotation to show it with.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Il n’y a pas de citation avec laquelle le montrer.</translation>
    </message>
    <message>
        <source>Kept choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Choix gardés</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Garder comme…</translation>
    </message>
    <message>
        <source>Keep format, columns and all other choices under a name</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Garder le format, les colonnes et tous les autres choix sous un nom</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Renommer ou supprimer</translation>
    </message>
    <message>
        <source>As the last time</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Garder ces choix</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Sous quel nom ?</translation>
    </message>
    <message>
        <source>Extract again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Relire les articles</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} will be read again, and the quotations in them found anew.

What you did stays: speakers, words, kinds and days that you set, confirmed quotations, stars, tags, notes, and what you said is no quotation. Where you did something and the new reading finds no quotation any more, yours is kept, and listed for you to look at.

You can go on working meanwhile. It can be stopped, and undone.</source>
        <extracomment>ui/extract_again: a paragraph each</extracomment>
        <translation>{n} {n:article sera relu|articles seront relus}, et les citations y seront cherchées de nouveau.

Ce que vous avez fait reste : les locuteurs, mots, types et jours que vous avez fixés, les citations confirmées, les étoiles, les étiquettes, les notes, et ce que vous avez dit n’être pas une citation. Là où vous avez fait quelque chose et où la nouvelle lecture ne trouve plus de citation, la vôtre est gardée, et listée pour que vous la regardiez.

Vous pouvez continuer à travailler. On peut l’arrêter, et l’annuler.</translation>
    </message>
    <message>
        <source>Extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Relecture des articles</translation>
    </message>
    <message>
        <source>Stop extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Arrêter la relecture des articles</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Pareilles</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Changées</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Found again</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Retrouvées</translation>
    </message>
    <message>
        <source>No longer found</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Non retrouvées</translation>
    </message>
    <message>
        <source>The new reading finds them no more. They are kept as you left them; select one to see it.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>La nouvelle lecture ne les trouve plus. Elles sont gardées comme vous les avez laissées ; choisissez-en une pour la voir.</translation>
    </message>
    <message>
        <source>Could not be read: {why}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>N’a pas pu être lu : {why}</translation>
    </message>
    <message>
        <source>Kept: {did}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Gardé : {did}</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Tout montrer dans la liste</translation>
    </message>
    <message>
        <source>Stopped after {n} {n:article|articles}. What was read until then is whole; undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Arrêté après {n} {n:article|articles}. Ce qui a été lu jusque-là est entier ; Annuler le reprend.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}; {looked} {looked:quotation|quotations} to look at. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:article relu|articles relus} avec {engine} ; {looked} {looked:citation|citations} à regarder. Annuler le reprend.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:article relu|articles relus} avec {engine}. Annuler le reprend.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed; {looked} {looked:quotation|quotations} to look at.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:article relu|articles relus} avec {engine} : rien n’a changé ; {looked} {looked:citation|citations} à regarder.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:article relu|articles relus} avec {engine} : rien n’a changé.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} that you added or confirmed {n:is not found, and stays|are not found, and stay}.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:citation|citations} que vous avez {n:ajoutée ou confirmée n’est pas trouvée, et reste|ajoutées ou confirmées ne sont pas trouvées, et restent}.</translation>
    </message>
    <message>
        <source>Exclude “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Ne plus exclure « {value} »</translation>
    </message>
    <message>
        <source>Without “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Sans « {value} »</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Seulement « {value} »</translation>
    </message>
    <message>
        <source>Include “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Ne plus inclure « {value} »</translation>
    </message>
    <message>
        <source>{value}, excluded</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>{value}, exclu</translation>
    </message>
    <message>
        <source>Click to include, Alt+click to exclude</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Cliquer inclut, Alt+clic exclut</translation>
    </message>
    <message>
        <source>Excluded; click to take that back</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Exclu ; cliquez pour revenir là-dessus</translation>
    </message>
    <message>
        <source>Other printings cannot be told now</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Les autres parutions ne peuvent pas être données maintenant</translation>
    </message>
    <message>
        <source>Other printings are being looked for</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Recherche des autres parutions</translation>
    </message>
    <message>
        <source>Select one quotation, and see here where else it was printed.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Choisissez une citation, et voyez ici où elle a paru ailleurs.</translation>
    </message>
    <message>
        <source>As far as this library knows, these words were printed once.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Pour autant que cette bibliothèque le sache, ces mots ont paru une fois.</translation>
    </message>
    <message>
        <source>Other printings are still being looked for.
They appear here when they are found.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Les autres parutions sont encore cherchées.
Elles apparaîtront ici quand elles seront trouvées.</translation>
    </message>
    <message>
        <source>Other printings were not looked for.
Choose Tools ▸ Families… to find them.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Les autres parutions n’ont pas été cherchées.
Choisissez Outils ▸ Familles… pour les trouver.</translation>
    </message>
    <message>
        <source>Other printings</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Autres parutions</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all printings with what they changed and their citations (Ctrl+C)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Copier toutes les parutions avec leurs changements et leurs sources (Ctrl+C)</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Go to the chosen printing in its article (Enter, or a double click)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Aller à la parution choisie dans son article (Entrée, ou double clic)</translation>
    </message>
    <message>
        <source>Left out after these words:</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>Omis après ces mots :</translation>
    </message>
    <message>
        <source>{struck} left out &amp;nbsp; … {struck} left out with dots &amp;nbsp; {underlined} other words &amp;nbsp; {bracketed} put in</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>{struck} omis &amp;nbsp; … {struck} omis avec des points &amp;nbsp; {underlined} autres mots &amp;nbsp; {bracketed} inséré</translation>
    </message>
    <message>
        <source>struck</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>barré</translation>
    </message>
    <message>
        <source>underlined</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>souligné</translation>
    </message>
    <message>
        <source>[bracketed]</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>[entre crochets]</translation>
    </message>
    <message>
        <source>Stop finding families</source>
        <extracomment>ui/family_finding</extracomment>
        <translation>Arrêter de chercher les familles</translation>
    </message>
    <message>
        <source>Find its other printings</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Trouver ses autres parutions</translation>
    </message>
    <message>
        <source>Show all printings of these words side by side (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Montrer toutes les parutions de ces mots côte à côte (F)</translation>
    </message>
    <message>
        <source>Look through the whole library for statements that were printed several times (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Chercher dans toute la bibliothèque les déclarations parues plusieurs fois (F)</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <extracomment>ui/family_line</extracomment>
        <translation>{n} de plus…</translation>
    </message>
    <message>
        <source>Nearly the same text: {articles}</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Presque le même texte : {articles}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>ui/family_line</extracomment>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>Families, those with most independent printings first</source>
        <extracomment>ui/family_list</extracomment>
        <translation>Familles, celles qui ont le plus de parutions indépendantes d’abord</translation>
    </message>
    <message>
        <source>The longest form</source>
        <extracomment>ui/family_page</extracomment>
        <translation>La forme la plus longue</translation>
    </message>
    <message>
        <source>day unknown</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Printings, the earliest first</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>Parutions, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>Families were not found yet: it was stopped.
F7 begins anew.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Les familles n’ont pas encore été trouvées : la recherche a été arrêtée.
F7 recommence.</translation>
    </message>
    <message>
        <source>Families are being found.
They appear here when that is done.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Les familles sont cherchées.
Elles apparaîtront ici quand ce sera fait.</translation>
    </message>
    <message>
        <source>No family fits. Fewer letters, or all of the library, find more.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Aucune famille ne correspond. Moins de lettres, ou toute la bibliothèque, en trouvent davantage.</translation>
    </message>
    <message>
        <source>No statement in this library was printed more than once. Articles of other outlets may print it again.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Aucune déclaration de cette bibliothèque n’a paru plus d’une fois. Des articles d’autres médias peuvent la reprendre.</translation>
    </message>
    <message>
        <source>Cut short only</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Coupées seulement</translation>
    </message>
    <message>
        <source>Only what the window shows</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Seulement ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>Families – Quoteline</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Familles – Quoteline</translation>
    </message>
    <message>
        <source>Find families by their words</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Trouver des familles par leurs mots</translation>
    </message>
    <message>
        <source>Only families of which a printing stops just before “but”, “unless”, “if”</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Seulement les familles dont une parution s’arrête juste avant « but », « unless » ou « if »</translation>
    </message>
    <message>
        <source>Only families with a quotation that the filters and the search leave</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Seulement les familles avec une citation que laissent les filtres et la recherche</translation>
    </message>
    <message>
        <source>{n} {n:family|families}</source>
        <extracomment>ui/family_window</extracomment>
        <translation>{n} {n:famille|familles}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/family_words</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>ui/family_words</extracomment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>ui/family_words</extracomment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>ui/family_words</extracomment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>ui/family_words</extracomment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>ui/family_words</extracomment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>ui/family_words</extracomment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>ui/family_words</extracomment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>ui/family_words</extracomment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>ui/family_words</extracomment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>Also printed in {n} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Paru aussi dans {n} {n:article|articles}</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} indépendants</translation>
    </message>
    <message>
        <source>copies of one text</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copies d’un seul texte</translation>
    </message>
    <message>
        <source>first on {day}, in {many} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>d’abord le {day}, dans {many} {n:article|articles}</translation>
    </message>
    <message>
        <source>first here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>d’abord ici</translation>
    </message>
    <message>
        <source>first by {outlet}, {day}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>d’abord par {outlet}, {day}</translation>
    </message>
    <message>
        <source>cut short here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>coupé ici</translation>
    </message>
    <message>
        <source>{many} without a day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} sans jour</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:parution|parutions}</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}, {independent} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:parution|parutions}, {independent} indépendantes</translation>
    </message>
    <message>
        <source>{many} {n:cut short|cut short}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} {n:coupée|coupées}</translation>
    </message>
    <message>
        <source>days unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>jours inconnus</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>earliest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>la plus ancienne</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>la plus longue</translation>
    </message>
    <message>
        <source>text of {agency}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>texte de {agency}</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>ui/family_words</extracomment>
        <translation>coupée</translation>
    </message>
    <message>
        <source>printed again</source>
        <extracomment>ui/family_words</extracomment>
        <translation>reprise</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copie</translation>
    </message>
    <message>
        <source>copy of {outlet}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copie de {outlet}</translation>
    </message>
    <message>
        <source>copy of another article</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copie d’un autre article</translation>
    </message>
    <message>
        <source>said to be by {name}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>attribué à {name}</translation>
    </message>
    <message>
        <source>said by nobody named</source>
        <extracomment>ui/family_words</extracomment>
        <translation>attribué à personne de nommé</translation>
    </message>
    <message>
        <source>Cut short before {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Coupé avant {words}</translation>
    </message>
    <message>
        <source>Left out {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Omis : {words}</translation>
    </message>
    <message>
        <source>Left out {words}, with an ellipsis</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Omis : {words}, avec des points de suspension</translation>
    </message>
    <message>
        <source>Added {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Ajouté : {words}</translation>
    </message>
    <message>
        <source>Put in {words} for {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} inséré à la place de {others}</translation>
    </message>
    <message>
        <source>Put in {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Inséré : {words}</translation>
    </message>
    <message>
        <source>{words} instead of {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} au lieu de {others}</translation>
    </message>
    <message>
        <source>Longest form: {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Forme la plus longue : {words}</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>{n} {n:row|rows} saved</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>{n} {n:ligne sauvée|lignes sauvées}</translation>
    </message>
    <message>
        <source>It was stopped; no file was left. The damaged library is as it was.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Le sauvetage a été arrêté ; aucun fichier n’est resté. La bibliothèque endommagée est comme avant.</translation>
    </message>
    <message>
        <source>None was found; choose the file of one.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Aucune n’a été trouvée ; choisissez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The newest is of {day}, {time}, with {n} {n:quotation|quotations}.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>La plus récente est du {day}, {time}, avec {n} {n:citation|citations}.</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Où se trouve la bibliothèque</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Sauver ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>The library becomes what it was then. As it is now it is kept beside it.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>La bibliothèque redevient ce qu’elle était alors. Telle qu’elle est maintenant, elle est gardée à côté.</translation>
    </message>
    <message>
        <source>Into a new library, row by row. This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Dans une nouvelle bibliothèque, ligne par ligne. Celle-ci reste telle quelle.</translation>
    </message>
    <message>
        <source>And leave this one for later.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Et laisser celle-ci pour plus tard.</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Celle-ci reste telle quelle.</translation>
    </message>
    <message>
        <source>A library needs help</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Une bibliothèque a besoin d’aide</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Sauvetage de ce qui peut être lu</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Arrêter le sauvetage</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was found: {what}</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Ce qui a été trouvé : {what}</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Ce qui a pu être sauvé</translation>
    </message>
    <message>
        <source>All of it was saved to “{name}”.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Tout a été sauvé dans « {name} ».</translation>
    </message>
    <message>
        <source>Saved to “{name}”, which is open now.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Sauvé dans « {name} », qui est maintenant ouverte.</translation>
    </message>
    <message>
        <source>What was lost, as far as one can tell. The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Ce qui a été perdu, autant qu’on puisse le dire. La bibliothèque endommagée est là où elle était, comme avant.</translation>
    </message>
    <message>
        <source>The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>La bibliothèque endommagée est là où elle était, comme avant.</translation>
    </message>
    <message>
        <source>What was lost</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Ce qui a été perdu</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Fichier {suffix}</translation>
    </message>
    <message>
        <source>Outlets</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Trouver un média</translation>
    </message>
    <message>
        <source>Years and months</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Années et mois</translation>
    </message>
    <message>
        <source>How the day is known</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Comment le jour est connu</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Trouver une étiquette</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By name; else by how many quotations there are</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Par nom ; sinon, par nombre de citations</translation>
    </message>
    <message>
        <source>{filter}: by name</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>{filter} : par nom</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Trouver les mots</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Tels que saisis</translation>
    </message>
    <message>
        <source>In all forms: {language}</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Sous toutes leurs formes : {language}</translation>
    </message>
    <message>
        <source>Take this back, and all that was done after it</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Annuler ceci, et tout ce qui a été fait après</translation>
    </message>
    <message>
        <source>Make this again, and all before it that was taken back</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Refaire ceci, et tout ce qui a été annulé avant</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet. What you import, correct, star or tag is listed here.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Rien n’a encore été fait dans cette bibliothèque. Ce que vous importez, corrigez, marquez ou étiquetez figure ici.</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Rétablir jusqu’ici</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>With which words</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Avec quels mots</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>History of this library</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Historique de cette bibliothèque</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>{n} taken back: they can be made again until something else is done.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{n} annulés : on peut les refaire tant que rien d’autre n’est fait.</translation>
    </message>
    <message>
        <source>Only the last {n} are listed.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Seuls les {n} derniers sont listés.</translation>
    </message>
    <message>
        <source>Articles ({kinds});;All files (*)</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Articles ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Open or make a library first, then import into it.</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Ouvrez ou créez d’abord une bibliothèque, puis importez-y.</translation>
    </message>
    <message>
        <source>Used where a file does not tell:</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Sert là où un fichier ne le dit pas :</translation>
    </message>
    <message>
        <source>As in the file; {n} {n:names|name} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Comme dans le fichier ; {n} {n:n’en nomme|n’en nomment} aucun</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd); {n} {n:tells|tell} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Comme dans le fichier (aaaa-mm-jj) ; {n} {n:n’en dit|n’en disent} aucune</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd)</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Comme dans le fichier (aaaa-mm-jj)</translation>
    </message>
    <message>
        <source>Import “{name}” and all that is in it.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importer « {name} » et tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Import “{name}”.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importer « {name} ».</translation>
    </message>
    <message>
        <source>Import {n} {n:file|files}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importer {n} {n:fichier|fichiers}.</translation>
    </message>
    <message>
        <source>Import {n} {n:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importer {n} {n:dossier|dossiers}.</translation>
    </message>
    <message>
        <source>Import {files} {files:file|files} and {folders} {folders:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importer {files} {files:fichier|fichiers} et {folders} {folders:dossier|dossiers}.</translation>
    </message>
    <message>
        <source>Looking at {done} of {n} {n:file|files}…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Examen de {done} {done:fichier|fichiers} sur {n}…</translation>
    </message>
    <message>
        <source>{n} {n:file|files} to import</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:fichier|fichiers} à importer</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} déjà là</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:laissé|laissés} de côté</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:illisible|illisibles}</translation>
    </message>
    <message>
        <source>{n} of another kind</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} d’un autre type</translation>
    </message>
    <message>
        <source>Files and what they would bring</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Fichiers et ce qu’ils apporteraient</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Say which column of a table holds what</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Dire quelle colonne d’un tableau contient quoi</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Import all files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Importer tous les fichiers</translation>
    </message>
    <message>
        <source>Import no file</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>N’importer aucun fichier</translation>
    </message>
    <message>
        <source>Only new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Nouveaux seulement</translation>
    </message>
    <message>
        <source>Import only files that hold something new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>N’importer que les fichiers qui contiennent du nouveau</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>First words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Other printing</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Autre parution</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Left aside</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Rien dedans</translation>
    </message>
    <message>
        <source>… and {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… et {n} {n:autre|autres}</translation>
    </message>
    <message>
        <source>… and at least {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… et au moins {n} {n:autre|autres}</translation>
    </message>
    <message>
        <source>… and perhaps others</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… et peut-être d’autres</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>more than {n} {n:article|articles}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>plus de {n} {n:article|articles}</translation>
    </message>
    <message>
        <source>{many}, {n} not readable</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>{many}, {n} {n:illisible|illisibles}</translation>
    </message>
    <message>
        <source>partly there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>en partie là</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Chercher dans le rapport</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Montrer seulement les problèmes</translation>
    </message>
    <message>
        <source>Show only dates to look at</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Montrer seulement les dates à regarder</translation>
    </message>
    <message>
        <source>Read article</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Lire l’article</translation>
    </message>
    <message>
        <source>Set date…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Fixer la date…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Import the files once more that could not be read</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Importer de nouveau les fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Take back this import…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Annuler cette importation…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Les fichiers et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>This import was broken off. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Cette importation a été interrompue. Ce qui est entré jusque-là est entier et reste.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>L’importation a été arrêtée. Ce qui est entré jusque-là est entier et reste.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Rien de nouveau n’est entré.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} with {quotations} {quotations:quotation|quotations} came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>{n} {n:article entré|articles entrés}, avec {quotations} {quotations:citation|citations}.</translation>
    </message>
    <message>
        <source>There is no report of an import in this library.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Il n’y a pas de rapport d’importation dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Cette importation a déjà été annulée.</translation>
    </message>
    <message>
        <source>Spreadsheet ({csv});;JSON ({json})</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Tableur ({csv});;JSON ({json})</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was written to {name}.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Le rapport a été écrit dans {name}.</translation>
    </message>
    <message>
        <source>File or article</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Fichier ou article</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>douteux</translation>
    </message>
    <message>
        <source>in the future</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>before 1800</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>avant 1800</translation>
    </message>
    <message>
        <source>Keys of Quoteline</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Touches de Quoteline</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Trouver une touche, ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>{n} of {total} keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>{n} {n:touche|touches} sur {total}</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Choose lanes…</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Choisir les couloirs…</translation>
    </message>
    <message>
        <source>Pin lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Épingler le couloir</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Replier le couloir</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Monter le couloir</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Descendre le couloir</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Masquer le couloir</translation>
    </message>
    <message>
        <source>Reset lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Rétablir les couloirs</translation>
    </message>
    <message>
        <source>Only this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ce locuteur seul</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ce couloir seul</translation>
    </message>
    <message>
        <source>Without this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Sans ce locuteur</translation>
    </message>
    <message>
        <source>Without this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Sans ce couloir</translation>
    </message>
    <message>
        <source>Open in the speaker panel</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ouvrir dans le volet du locuteur</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Choose a lane first: press ↑ or ↓ on the timeline.</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Choisissez d’abord un couloir : appuyez sur ↑ ou ↓ dans la chronologie.</translation>
    </message>
    <message>
        <source>Show these lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Montrer ces couloirs</translation>
    </message>
    <message>
        <source>Show hidden lanes again</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Montrer de nouveau les couloirs masqués</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Name of a lane</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Nom d’un couloir</translation>
    </message>
    <message>
        <source>Lanes to choose from</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Couloirs au choix</translation>
    </message>
    <message>
        <source>Pinned lanes, in their order</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Couloirs épinglés, dans leur ordre</translation>
    </message>
    <message>
        <source>Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Nombre de couloirs</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Autant qu’il en tient</translation>
    </message>
    <message>
        <source>Pinned, in this order:</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Épinglés, dans cet ordre :</translation>
    </message>
    <message>
        <source>&amp;Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>&amp;Nombre de couloirs</translation>
    </message>
    <message>
        <source>Tick the speakers that always have a lane. The most quoted fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Cochez les locuteurs qui ont toujours un couloir. Les plus cités remplissent la place qui reste.</translation>
    </message>
    <message>
        <source>Tick the outlets that always have a lane. Those quoting most fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Cochez les médias qui ont toujours un couloir. Ceux qui citent le plus remplissent la place qui reste.</translation>
    </message>
    <message>
        <source>Tick the kinds that always have a lane.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Cochez les types qui ont toujours un couloir.</translation>
    </message>
    <message>
        <source>{name}: lane {place} of {n}</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} : couloir {place} sur {n}</translation>
    </message>
    <message>
        <source>{name} is no longer pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} n’est plus épinglé</translation>
    </message>
    <message>
        <source>{name} is pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} est épinglé</translation>
    </message>
    <message>
        <source>{name} is expanded</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} est déplié</translation>
    </message>
    <message>
        <source>{name} is collapsed</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} est replié</translation>
    </message>
    <message>
        <source>{name} is hidden among the others</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} est masqué parmi les autres</translation>
    </message>
    <message>
        <source>The lanes are those with most quotations again</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>Les couloirs sont de nouveau ceux qui ont le plus de citations</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”, with {n} {n:filter|filters}.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>La dernière fois, vous avez cherché « {query} », avec {n} {n:filtre|filtres}.</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>La dernière fois, vous avez cherché « {query} ».</translation>
    </message>
    <message>
        <source>The last time {n} {n:filter was|filters were} set.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>La dernière fois, {n} {n:filtre était posé|filtres étaient posés}.</translation>
    </message>
    <message>
        <source>What this means…</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Ce que cela signifie…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last may be in a copy beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Ce n’est plus le même fichier qu’avant ; ce qui a été fait en dernier est peut-être dans une copie à côté.</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last was set aside beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Ce n’est plus le même fichier qu’avant ; ce qui a été fait en dernier a été mis de côté à côté de lui.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Back up library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Une sauvegarde est déjà en cours.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Sauvegardé dans {file}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>La sauvegarde a été arrêtée ; aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>The check was stopped; {n} {n:article is|articles are} sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>La vérification a été arrêtée ; {n} {n:article est sain|articles sont sains}.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>La bibliothèque est saine.</translation>
    </message>
    <message>
        <source>Did you mean {query}? It finds {n} {n:quotation|quotations}.</source>
        <extracomment>ui/likelier_spelling</extracomment>
        <translation>Vouliez-vous dire {query} ? Cela trouve {n} {n:citation|citations}.</translation>
    </message>
    <message>
        <source>search ready</source>
        <extracomment>ui/main_window</extracomment>
        <translation>recherche prête</translation>
    </message>
    <message>
        <source>search is not up to date</source>
        <extracomment>ui/main_window</extracomment>
        <translation>la recherche n’est pas à jour</translation>
    </message>
    <message>
        <source>{library} (read only)</source>
        <extracomment>ui/main_window</extracomment>
        <translation>{library} (lecture seule)</translation>
    </message>
    <message>
        <source>Show that again</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Le montrer de nouveau</translation>
    </message>
    <message>
        <source>What is imported appears here.</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Ce qui est importé apparaît ici.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/manual_contents</extracomment>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/manual_page</extracomment>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Précédent (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Suivant (Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texte plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Manual – Quoteline</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Manuel – Quoteline</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>The manual is written in English.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Le manuel est écrit en anglais.</translation>
    </message>
    <message>
        <source>Nothing in the manual has this.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Rien dans le manuel ne contient cela.</translation>
    </message>
    <message>
        <source>{number} of {n} here, {pages} {pages:page|pages} in all</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>{number} sur {n} ici, {pages} {pages:page|pages} en tout</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Paste queries above, one a line, or choose a file: a text, or a table with a column “query”.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Rien n’a encore été demandé. Collez des requêtes ci-dessus, une par ligne, ou choisissez un fichier : un texte, ou un tableau avec une colonne « query ».</translation>
    </message>
    <message>
        <source>Search for all</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Arrêter l’écriture</translation>
    </message>
    <message>
        <source>Show quotations</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Montrer les citations</translation>
    </message>
    <message>
        <source>Export table…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Export all quotations…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Exporter toutes les citations…</translation>
    </message>
    <message>
        <source>Many queries – Quoteline</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Plusieurs requêtes – Quoteline</translation>
    </message>
    <message>
        <source>Stopped. What was asked until then is listed.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Arrêté. Ce qui a été demandé jusque-là est listé.</translation>
    </message>
    <message>
        <source>Queries, one a line; lines that begin with # are passed over</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Des requêtes, une par ligne ; les lignes qui commencent par # sont ignorées</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Des requêtes, une par ligne</translation>
    </message>
    <message>
        <source>Search for all of these queries (Ctrl+Return)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Chercher toutes ces requêtes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Write a row for each query to a file (Ctrl+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Écrire dans un fichier une ligne pour chaque requête (Ctrl+E)</translation>
    </message>
    <message>
        <source>Write all that was found, with its query beside it (Ctrl+Shift+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Écrire tout ce qui a été trouvé, chacun avec sa requête (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Show what the query found in the window (Enter)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Montrer dans la fenêtre ce que la requête a trouvé (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>&amp;Requêtes, une par ligne</translation>
    </message>
    <message>
        <source>{n} {n:query|queries} from {file}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:requête|requêtes} de {file}.</translation>
    </message>
    <message>
        <source>{n} {n:query|queries}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:requête|requêtes}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Ligne {line} : {reason}.</translation>
    </message>
    <message>
        <source>{n} more {n:line|lines} could not be read.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:autre ligne n’a pas pu être lue|autres lignes n’ont pas pu être lues}.</translation>
    </message>
    <message>
        <source>Lists of queries (*.txt *.csv *.tsv *.xlsx);;All files (*)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Listes de requêtes (*.txt *.csv *.tsv *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx);;Tab-separated (*.tsv);;JSON lines (*.jsonl)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>CSV (*.csv);;Classeur (*.xlsx);;Séparé par des tabulations (*.tsv);;Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose a list of queries</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Choisir une liste de requêtes</translation>
    </message>
    <message>
        <source>Export the table</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Export all quotations</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Exporter toutes les citations</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>First said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Dit en premier</translation>
    </message>
    <message>
        <source>Last said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Dit en dernier</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>{query}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>{query} : {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Vouliez-vous dire {query} ?</translation>
    </message>
    <message>
        <source>As words: {words}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Comme des mots : {words}</translation>
    </message>
    <message>
        <source>undated</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Compris comme : {what}</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <extracomment>ui/many_queries_table</extracomment>
        <translation>Les requêtes et ce qu’elles trouvent</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Colonnes d’un tableau</translation>
    </message>
    <message>
        <source>Which columns of “{name}” hold what? Only the text is needed.</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Quelles colonnes de « {name} » contiennent quoi ? Seul le texte est nécessaire.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>No column</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Filtrer par ceci</translation>
    </message>
    <message>
        <source>Only this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Ce média seul</translation>
    </message>
    <message>
        <source>Without this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Sans ce média</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Ce type seul</translation>
    </message>
    <message>
        <source>Without this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Sans ce type</translation>
    </message>
    <message>
        <source>Only the days of this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Seulement les jours de cette citation</translation>
    </message>
    <message>
        <source>Only #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Seulement #{tag}</translation>
    </message>
    <message>
        <source>Without #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Sans #{tag}</translation>
    </message>
    <message>
        <source>Nothing tells when this was said.</source>
        <extracomment>ui/narrowing_commands</extracomment>
        <translation>Rien ne dit quand cela a été dit.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>ui/outcome_chips</extracomment>
        <translation>Montrer seulement ceux-ci</translation>
    </message>
    <message>
        <source>Set outlet</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Fixer le média</translation>
    </message>
    <message>
        <source>Who printed these {n} {n:article|articles}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Qui a publié {n:cet|ces} {n} {n:article|articles} ? Laissez vide si personne ne le sait.</translation>
    </message>
    <message>
        <source>Who printed “{title}”? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Qui a publié « {title} » ? Laissez vide si personne ne le sait.</translation>
    </message>
    <message>
        <source>So far no outlet is known.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Jusqu’ici, aucun média n’est connu.</translation>
    </message>
    <message>
        <source>So far: {names} and {n} {n:other|others}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Jusqu’ici : {names} et {n} {n:autre|autres}.</translation>
    </message>
    <message>
        <source>So far: {names}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Jusqu’ici : {names}.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/page_below</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command, a speaker, a saved search …</source>
        <extracomment>ui/palette</extracomment>
        <translation>Trouver une commande, un locuteur, une recherche enregistrée…</translation>
    </message>
    <message>
        <source>Find a command, a speaker or a saved search</source>
        <extracomment>ui/palette</extracomment>
        <translation>Trouver une commande, un locuteur ou une recherche enregistrée</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette</extracomment>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>ui/palette</extracomment>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more; Esc closes.</source>
        <extracomment>ui/palette</extracomment>
        <translation>Rien ne convient. Moins de lettres trouvent plus ; Échap ferme.</translation>
    </message>
    <message>
        <source>Go to speaker {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Aller au locuteur {name}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Montrer {name} seul</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Sans {name}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>List of quotations</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Liste des citations</translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>ui/pane</extracomment>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>ui/pane</extracomment>
        <translation>À droite</translation>
    </message>
    <message>
        <source>To the top</source>
        <extracomment>ui/pane</extracomment>
        <translation>En haut</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <extracomment>ui/pane</extracomment>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>De retour dans la fenêtre</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/pane</extracomment>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Put “{pane}” back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>Remettre « {pane} » dans la fenêtre</translation>
    </message>
    <message>
        <source>“{pane}” in a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>« {pane} » dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close “{pane}”</source>
        <extracomment>ui/pane</extracomment>
        <translation>Fermer « {pane} »</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Move this pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Déplacer ce volet</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>to the quotation before, to the next</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>à la citation précédente, à la suivante</translation>
    </message>
    <message>
        <source>to the first quotation, to the last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>à la première citation, à la dernière</translation>
    </message>
    <message>
        <source>nearer, farther, all days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>plus près, plus loin, tous les jours</translation>
    </message>
    <message>
        <source>earlier days, later days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>jours précédents, jours suivants</translation>
    </message>
    <message>
        <source>move the days a little</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>déplacer un peu les jours</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>show only the days in view</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>ne montrer que les jours visibles</translation>
    </message>
    <message>
        <source>the chosen days begin at the selected quotation, end there</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>les jours choisis commencent à la citation sélectionnée, y finissent</translation>
    </message>
    <message>
        <source>bars: how many to a hundred articles, or how many</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>barres : combien pour cent articles, ou combien</translation>
    </message>
    <message>
        <source>choose a lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>choisir un couloir</translation>
    </message>
    <message>
        <source>move the lane up, down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>monter, descendre le couloir</translation>
    </message>
    <message>
        <source>pin the lane, collapse it, hide it among the others</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>épingler le couloir, le replier, le cacher parmi les autres</translation>
    </message>
    <message>
        <source>read the selected quotation in its article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>lire la citation choisie dans son article</translation>
    </message>
    <message>
        <source>take the chosen days away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>retirer les jours choisis</translation>
    </message>
    <message>
        <source>choose a lane, for the keys about lanes</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>choisir un couloir, pour les touches des couloirs</translation>
    </message>
    <message>
        <source>all that can be done with the lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>tout ce qu’on peut faire du couloir</translation>
    </message>
    <message>
        <source>In the search box and the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Dans le champ de recherche et la liste</translation>
    </message>
    <message>
        <source>from the search box to what was found</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>du champ de recherche à ce qui est trouvé</translation>
    </message>
    <message>
        <source>select several; letters go to the next name that begins so</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>en sélectionner plusieurs ; les lettres mènent au prochain nom qui commence ainsi</translation>
    </message>
    <message>
        <source>search now; in the list: read in article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>chercher maintenant ; dans la liste : lire dans l’article</translation>
    </message>
    <message>
        <source>take away what was asked last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>retirer ce qui a été demandé en dernier</translation>
    </message>
    <message>
        <source>Among the filters</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Parmi les filtres</translation>
    </message>
    <message>
        <source>set the filter, or take it away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mettre le filtre, ou le retirer</translation>
    </message>
    <message>
        <source>all that can be done with a speaker, or with a saved search</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>tout ce qu’on peut faire d’un locuteur, ou d’une recherche enregistrée</translation>
    </message>
    <message>
        <source>Among the saved searches</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Parmi les recherches enregistrées</translation>
    </message>
    <message>
        <source>show what fits</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>montrer ce qui convient</translation>
    </message>
    <message>
        <source>rename, delete</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>renommer, supprimer</translation>
    </message>
    <message>
        <source>move up, move down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>monter, descendre</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>next, previous quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>citation suivante, précédente</translation>
    </message>
    <message>
        <source>go to the words that tell the day, and back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>aller aux mots qui disent le jour, et revenir</translation>
    </message>
    <message>
        <source>mark words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>sélectionner des mots</translation>
    </message>
    <message>
        <source>show what stands in quotation marks and is no quotation, or hide it</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>montrer ce qui est entre guillemets sans être une citation, ou le cacher</translation>
    </message>
    <message>
        <source>next, previous of those; Q then makes it a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>le suivant, le précédent ; Q en fait alors une citation</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>texte plus grand, plus petit</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <source>While boundaries are changed</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Pendant le changement des limites</translation>
    </message>
    <message>
        <source>move the lit end by a word</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>déplacer la fin éclairée d’un mot</translation>
    </message>
    <message>
        <source>move it by a letter</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>la déplacer d’une lettre</translation>
    </message>
    <message>
        <source>turn to the next end, to the one before</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>passer à la fin suivante, à la précédente</translation>
    </message>
    <message>
        <source>remove the part, add marked words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>retirer la partie, ajouter les mots sélectionnés</translation>
    </message>
    <message>
        <source>a step back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>un pas en arrière</translation>
    </message>
    <message>
        <source>keep, give up</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>garder, abandonner</translation>
    </message>
    <message>
        <source>In a review</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Dans une relecture</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>accepter</translation>
    </message>
    <message>
        <source>go on, go back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>continuer, revenir</translation>
    </message>
    <message>
        <source>change the speaker, the words, the kind, the day</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>changer le locuteur, les mots, le type, le jour</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>pas une citation</translation>
    </message>
    <message>
        <source>also go through what is sure</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>parcourir aussi ce qui est sûr</translation>
    </message>
    <message>
        <source>take the last back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>annuler le dernier</translation>
    </message>
    <message>
        <source>leave</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Who is who</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>turn the pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>tourner les pages</translation>
    </message>
    <message>
        <source>find a speaker</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>trouver un locuteur</translation>
    </message>
    <message>
        <source>choose several</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>en choisir plusieurs</translation>
    </message>
    <message>
        <source>merge what is chosen, take it out</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>réunir les choisis, les retirer</translation>
    </message>
    <message>
        <source>among the suggestions: merge, keep apart, skip</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>parmi les suggestions : réunir, laisser séparés, passer</translation>
    </message>
    <message>
        <source>among the suggestions: the name that stays</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>parmi les suggestions : le nom qui reste</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Familles</translation>
    </message>
    <message>
        <source>from printing to printing, from family to family</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>de parution en parution, de famille en famille</translation>
    </message>
    <message>
        <source>read the chosen printing in its article; in the list: go to its printings</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>lire la parution choisie dans son article ; dans la liste : aller à ses parutions</translation>
    </message>
    <message>
        <source>copy all printings, with what they changed and their citations</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>copier toutes les parutions, avec leurs changements et leurs sources</translation>
    </message>
    <message>
        <source>find families by their words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>trouver des familles par leurs mots</translation>
    </message>
    <message>
        <source>In the manual</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Dans le manuel</translation>
    </message>
    <message>
        <source>search all pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>chercher dans toutes les pages</translation>
    </message>
    <message>
        <source>next, previous hit, page after page</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>occurrence suivante, précédente, page après page</translation>
    </message>
    <message>
        <source>back, forward</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>précédent, suivant</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>texte plus grand, plus petit, habituel</translation>
    </message>
    <message>
        <source>let go what was searched for, then close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>abandonner ce qui était cherché, puis fermer</translation>
    </message>
    <message>
        <source>{n} of {all}, show {more}</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} sur {all}, en montrer {more}</translation>
    </message>
    <message>
        <source>{n} of {all}, show all</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} sur {all}, tout montrer</translation>
    </message>
    <message>
        <source>Direct: all of it stands in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Direct : tout est entre guillemets</translation>
    </message>
    <message>
        <source>Partly quoted: a reported clause, parts of it in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Partiellement cité : une proposition rapportée, des parties entre guillemets</translation>
    </message>
    <message>
        <source>Reported: told without quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Rapporté : raconté sans guillemets</translation>
    </message>
    <message>
        <source>The rules and the trained model</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Les règles et le modèle entraîné</translation>
    </message>
    <message>
        <source>The rules alone</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Les règles seules</translation>
    </message>
    <message>
        <source>day given at import</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour donné à l’importation</translation>
    </message>
    <message>
        <source>day from the imported row</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour de la ligne importée</translation>
    </message>
    <message>
        <source>day from the web page</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour de la page web</translation>
    </message>
    <message>
        <source>day from the head of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour de l’en-tête du fichier</translation>
    </message>
    <message>
        <source>day from the dateline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour de la ligne de lieu</translation>
    </message>
    <message>
        <source>day from the byline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour de la signature</translation>
    </message>
    <message>
        <source>day from the address</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour de l’adresse</translation>
    </message>
    <message>
        <source>day from the name of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>jour du nom du fichier</translation>
    </message>
    <message>
        <source>{n} {n:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:article|articles}</translation>
    </message>
    <message>
        <source>{n} {n:speaker|speakers}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:locuteur|locuteurs}</translation>
    </message>
    <message>
        <source>{n} {n:day|days}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:jour|jours}</translation>
    </message>
    <message>
        <source>{n} {n:library|libraries}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:bibliothèque|bibliothèques}</translation>
    </message>
    <message>
        <source>{n} {n:folder|folders}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:dossier|dossiers}</translation>
    </message>
    <message>
        <source>{n} {n:outlet|outlets}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:média|médias}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} sur {total} {total:article|articles}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:quotation|quotations}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} sur {total} {total:citation|citations}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>The picture as it will be saved:</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>L’image comme elle sera enregistrée :</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Ce que veulent dire les signes</translation>
    </message>
    <message>
        <source>For a dark page</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Pour une page sombre</translation>
    </message>
    <message>
        <source>The days in view</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Les jours visibles</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Query as understood</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Requête comme comprise</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>A picture can be saved as {formats}, not as “{name}”.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>Une image peut être enregistrée en {formats}, pas comme « {name} ».</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}: {reason}. Nothing was written; choose another place.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>L’image n’a pas pu être enregistrée dans {path} : {reason}. Rien n’a été écrit ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Print article</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What you choose here is forgotten when the window is closed: “{folder}” cannot be written ({error}).</source>
        <extracomment>ui/program</extracomment>
        <translation>Ce que vous choisissez ici est oublié quand la fenêtre est fermée : « {folder} » ne peut pas être écrit ({error}).</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/progress</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/progress</extracomment>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>about {n} {n:minute|minutes} left</source>
        <extracomment>ui/progress</extracomment>
        <translation>encore {n} {n:minute|minutes} environ</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours left</source>
        <extracomment>ui/progress</extracomment>
        <translation>encore {hours:.1f} heures environ</translation>
    </message>
    <message>
        <source>Select one quotation, and read here why it is there.</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Choisissez une citation, et lisez ici pourquoi elle est là.</translation>
    </message>
    <message>
        <source>Why this quotation is there</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Pourquoi cette citation est là</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Speaker named by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Locuteur nommé par</translation>
    </message>
    <message>
        <source>Day told by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Jour dit par</translation>
    </message>
    <message>
        <source>the speaker</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>le locuteur</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>les mots</translation>
    </message>
    <message>
        <source>the kind</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>le type</translation>
    </message>
    <message>
        <source>the day</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>le jour</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Où elle est</translation>
    </message>
    <message>
        <source>Who said it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Qui l’a dite</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Autres dans l’article</translation>
    </message>
    <message>
        <source>Others in the library</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Autres dans la bibliothèque</translation>
    </message>
    <message>
        <source>When it was said</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Quand elle a été dite</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Changes since</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>{share:.0%} that words and speaker are right</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{share:.0%} que les mots et le locuteur sont justes</translation>
    </message>
    <message>
        <source>Set by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Fixé par vous</translation>
    </message>
    <message>
        <source>by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>par vous</translation>
    </message>
    <message>
        <source>Without a place</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>a newer extraction did not find it; it is kept as you set it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>une lecture plus récente ne l’a pas trouvée ; elle est gardée comme vous l’avez fixée</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Non montrée</translation>
    </message>
    <message>
        <source>“{words}” (characters {first}–{last})</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>« {words} » (caractères {first}–{last})</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Montré comme</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Trouvé comme</translation>
    </message>
    <message>
        <source>{name} (taken)</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{name} (pris)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>SHA-256 of its text</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>SHA-256 de son texte</translation>
    </message>
    <message>
        <source>Write a whole day, such as 2025-03-18, or leave it empty.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Écrivez un jour entier, comme 2025-03-18, ou laissez vide.</translation>
    </message>
    <message>
        <source>Set date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Fixer quand même</translation>
    </message>
    <message>
        <source>A day: 2025-03-18; leave it empty if it is not known</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Un jour : 2025-03-18 ; laissez vide si on ne le sait pas</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Take this date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Prendre cette date</translation>
    </message>
    <message>
        <source>This day {doubt}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Ce jour {doubt}.</translation>
    </message>
    <message>
        <source>When were these {n} {n:article|articles} published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Quand {n:cet|ces} {n} {n:article a-t-il été publié|articles ont-ils été publiés} ? Laissez vide si personne ne le sait.</translation>
    </message>
    <message>
        <source>When was “{title}” published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Quand « {title} » a-t-il été publié ? Laissez vide si personne ne le sait.</translation>
    </message>
    <message>
        <source>So far no date is known.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Jusqu’ici, aucune date n’est connue.</translation>
    </message>
    <message>
        <source>So far: {day:long} ({where}).</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Jusqu’ici : {day:long} ({where}).</translation>
    </message>
    <message>
        <source>So far: {days}; {n} {n:article|articles} without a date.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Jusqu’ici : {days} ; {n} {n:article|articles} sans date.</translation>
    </message>
    <message>
        <source>So far: {days}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Jusqu’ici : {days}.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew; {by_hand} set by hand {by_hand:stays|stay} as set. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>{n} {n:déclaration sera redatée|déclarations seront redatées} ; {by_hand} {by_hand:fixée à la main reste|fixées à la main restent}. On peut l’annuler.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>{n} {n:déclaration sera redatée|déclarations seront redatées}. On peut l’annuler.</translation>
    </message>
    <message>
        <source>Click to set the day of publication.</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Cliquez pour fixer le jour de publication.</translation>
    </message>
    <message>
        <source>Published: {words}. {asked}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Publié : {words}. {asked}</translation>
    </message>
    <message>
        <source>Day of publication unknown</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Jour de publication inconnu</translation>
    </message>
    <message>
        <source>other days found</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>d’autres jours trouvés</translation>
    </message>
    <message>
        <source>the text says {day}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>le texte dit {day}</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Sort by star</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par étoile</translation>
    </message>
    <message>
        <source>Sort by the day said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par jour de la déclaration</translation>
    </message>
    <message>
        <source>Sort by speaker</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par locuteur</translation>
    </message>
    <message>
        <source>Sort by the words</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par les mots</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par média</translation>
    </message>
    <message>
        <source>Sort by the day of publication</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par jour de publication</translation>
    </message>
    <message>
        <source>Sort by role, as the article gives it</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par fonction, telle que l’article la donne</translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par type</translation>
    </message>
    <message>
        <source>Sort by how sure it is that this is a quotation, and whose</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier selon le degré de certitude qu’il s’agit d’une citation, et de qui</translation>
    </message>
    <message>
        <source>Your tags</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Vos étiquettes</translation>
    </message>
    <message>
        <source>Sort by the headline of the article</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Trier par titre de l’article</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>older version</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>version plus ancienne</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>Étiquettes : {tags}</translation>
    </message>
    <message>
        <source>Quotation from marked words</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Citation des mots sélectionnés</translation>
    </message>
    <message>
        <source>Add quotation</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Ajouter la citation</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>personne ne le sait</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Day added</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>Relevance</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>How many quotations are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Combien de citations sont montrées</translation>
    </message>
    <message>
        <source>How many quotations are selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Combien de citations sont sélectionnées</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Comment la liste est triée</translation>
    </message>
    <message>
        <source>What came in since this search was looked at</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Ce qui est arrivé depuis que cette recherche a été regardée</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Les meilleures d’abord</translation>
    </message>
    <message>
        <source>The quotations that fit best come first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Les citations qui répondent le mieux viennent d’abord</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Quelles colonnes sont montrées</translation>
    </message>
    <message>
        <source>{n} of {all} {all:quotation|quotations}</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} sur {all} {all:citation|citations}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} {n:sélectionnée|sélectionnées}</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>{n} undated left out</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} sans date laissées de côté</translation>
    </message>
    <message>
        <source>{n} left out, their articles have no day</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} laissées de côté, leurs articles n’ont pas de jour</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Colonnes comme au début</translation>
    </message>
    <message>
        <source>An older version: the article has changed since it came in.</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Une version plus ancienne : l’article a changé depuis son arrivée.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>{outlet}, publication day unknown</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>{outlet}, jour de publication inconnu</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Search is being prepared. What it finds appears here by itself.</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>La recherche se prépare. Ce qu’elle trouve apparaîtra ici de soi-même.</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <extracomment>ui/quotation_model</extracomment>
        <translation>Nouveau : {words}</translation>
    </message>
    <message>
        <source>Print article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Imprimer l’article…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Rechercher dans l’article…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Open original</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Next article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Article suivant de la liste</translation>
    </message>
    <message>
        <source>Previous article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Article précédent de la liste</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Revenir d’où vous venez (Échap)</translation>
    </message>
    <message>
        <source>Previous quotation in this article (P)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Citation précédente de cet article (P)</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Next quotation in this article (N)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Citation suivante de cet article (N)</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Earlier part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Partie précédente de ce long article</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Later part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Partie suivante de ce long article</translation>
    </message>
    <message>
        <source>Later part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Set publication date… (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Fixer la date de publication… (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Set publication date</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Fixer la date de publication</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Texte plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>What else can be done with this article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Ce qu’on peut faire d’autre avec cet article</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No quotations were found in this article. Mark words and press Q to add one.</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Aucune citation n’a été trouvée dans cet article. Marquez des mots et appuyez sur Q pour en ajouter une.</translation>
    </message>
    <message>
        <source>{number} of {n} {n:quotation|quotations}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>{number} sur {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>partie {number} sur {count}</translation>
    </message>
    <message>
        <source>Which quotation of the article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Quelle citation de l’article</translation>
    </message>
    <message>
        <source>Mark words in the article first: with the mouse, or with Shift and the arrow keys.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Sélectionnez d’abord des mots dans l’article : avec la souris, ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>These words are in the quotation already.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Ces mots sont déjà dans la citation.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Copier ces mots</translation>
    </message>
    <message>
        <source>Remove this part of the quotation</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Retirer cette partie de la citation</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>How often it stands in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Combien de fois c’est dans cet article</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>de nouveau depuis le début</translation>
    </message>
    <message>
        <source>from the end again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>de nouveau depuis la fin</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Pas dans cet article</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{n} {n:trouvé|trouvés}</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{number} sur {n}</translation>
    </message>
    <message>
        <source>Hits of the search in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Occurrences de la recherche dans cet article</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>No hit in this article: it was found by other things than its words</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Aucune occurrence dans cet article : ce ne sont pas ses mots qui l’ont fait trouver</translation>
    </message>
    <message>
        <source>{n} {n:hit|hits} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>{n} {n:occurrence|occurrences} dans cet article</translation>
    </message>
    <message>
        <source>No further hit in this article; F3 again goes on to the next one of the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Plus d’occurrence dans cet article ; un nouveau F3 passe au suivant de la liste</translation>
    </message>
    <message>
        <source>No earlier hit in this article; Shift+F3 again goes to the one before in the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Pas d’occurrence plus haut dans cet article ; un nouveau Maj+F3 revient au précédent de la liste</translation>
    </message>
    <message>
        <source>Hit {number} of {n} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Occurrence {number} sur {n} dans cet article</translation>
    </message>
    <message>
        <source>Open this web page in your browser?</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Ouvrir cette page web dans votre navigateur ?</translation>
    </message>
    <message>
        <source>Open web page</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Ouvrir la page web</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Choose a quotation in the list or on the timeline,
and read it here in its article.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Choisissez une citation dans la liste ou sur la chronologie,
et lisez-la ici dans son article.</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>jour de publication inconnu</translation>
    </message>
    <message>
        <source>No answer: {who}.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Pas de réponse : {who}.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>ui/reading_print</extracomment>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>Go to the words that tell the day; again: back to the quotation (D)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Aller aux mots qui disent le jour ; encore : revenir à la citation (D)</translation>
    </message>
    <message>
        <source>Go to the words that tell the day</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Aller aux mots qui disent le jour</translation>
    </message>
    <message>
        <source>Set its date…</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Fixer sa date…</translation>
    </message>
    <message>
        <source>Set the article's publication date, which tells the day (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Fixer la date de publication de l’article, qui dit le jour (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>{kind}.
Found by: {finder}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{kind}.
Trouvé par : {finder}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Locuteur : {name}</translation>
    </message>
    <message>
        <source>Show what the library knows of {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Montrer ce que la bibliothèque sait de {name}</translation>
    </message>
    <message>
        <source>{n} {n:unknown outlet|unknown outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{n} {n:média inconnu|médias inconnus}</translation>
    </message>
    <message>
        <source>Also printed by {outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Paru aussi chez {outlets}</translation>
    </message>
    <message>
        <source>sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>sûr ({share:.0%})</translation>
    </message>
    <message>
        <source>fairly sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>assez sûr ({share:.0%})</translation>
    </message>
    <message>
        <source>uncertain ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>incertain ({share:.0%})</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>corrigé à la main</translation>
    </message>
    <message>
        <source>This is the library itself. Choose a backup of it.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>C’est la bibliothèque elle-même. Choisissez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“{backup}” takes the place of “{library}”. The library as it is now is kept beside it, under another name.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>« {backup} » prend la place de « {library} ». La bibliothèque comme elle est maintenant est gardée à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>La sauvegarde est lue…</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {file}.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Restauré. Ce qui était là avant est gardé sous {file}.</translation>
    </message>
    <message>
        <source>Nothing was restored; the library is as it was.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Rien n’a été restauré ; la bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>Search within these</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Chercher parmi celles-ci</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Seulement le nouveau</translation>
    </message>
    <message>
        <source>All were looked at</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Toutes ont été regardées</translation>
    </message>
    <message>
        <source>Search for something first; then search within what was found.</source>
        <extracomment>ui/result_commands</extracomment>
        <translation>Cherchez d’abord quelque chose ; cherchez ensuite dans ce qui est trouvé.</translation>
    </message>
    <message>
        <source>Nothing more to undo in this review; Edit ▸ Undo goes farther back</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Rien de plus à annuler dans cette relecture ; Édition ▸ Annuler remonte plus loin</translation>
    </message>
    <message>
        <source>That was the last. You left {n} {n:quotation|quotations} undecided.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>C’était la dernière. Vous avez laissé {n} {n:citation|citations} sans décision.</translation>
    </message>
    <message>
        <source>Look at {n:it|them} again (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>{n:La|Les} regarder de nouveau (Entrée)</translation>
    </message>
    <message>
        <source>Done. Nothing is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Terminé. Il ne reste rien parmi ce qui est montré.</translation>
    </message>
    <message>
        <source>Done. Nothing doubtful is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Terminé. Il ne reste rien de douteux parmi ce qui est montré.</translation>
    </message>
    <message>
        <source>There is nothing among what is shown. Take filters away to see more.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Il n’y a rien parmi ce qui est montré. Retirez des filtres pour en voir davantage.</translation>
    </message>
    <message>
        <source>There is nothing doubtful among what is shown. I goes through what is sure, too.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Il n’y a rien de douteux parmi ce qui est montré. I parcourt aussi ce qui est sûr.</translation>
    </message>
    <message>
        <source>Leave (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Quitter (Entrée)</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>It is right as it stands: confirm it and go on (Enter or Space)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>C’est juste comme c’est : confirmer et continuer (Entrée ou Espace)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Go on without deciding (N)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Continuer sans décider (N)</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Back to the one before (P)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Revenir à la précédente (P)</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Say who said it (S)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Dire qui l’a dit (S)</translation>
    </message>
    <message>
        <source>Words…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Mots…</translation>
    </message>
    <message>
        <source>Change where the words begin and end (B)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Changer où les mots commencent et finissent (B)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Type…</translation>
    </message>
    <message>
        <source>Say how much of it is quoted (K)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Dire ce qui en est cité (K)</translation>
    </message>
    <message>
        <source>Day…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Jour…</translation>
    </message>
    <message>
        <source>Say when it was said (D)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Dire quand cela a été dit (D)</translation>
    </message>
    <message>
        <source>Take it out and go on (X or Delete)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>La retirer et continuer (X ou Suppr)</translation>
    </message>
    <message>
        <source>Take back what was done last, and go back to it (Ctrl+Z)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Annuler ce qui a été fait en dernier, et y revenir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Include the sure ones (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Inclure les sûres (I)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>{done} of {total} confirmed</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>{done} sur {total} confirmées</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Look at those without any doubt as well, behind the others (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Regarder aussi celles qui sont sans aucun doute, après les autres (I)</translation>
    </message>
    <message>
        <source>End the review; what was decided is kept (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Finir la relecture ; ce qui a été décidé est gardé (Échap)</translation>
    </message>
    <message>
        <source>{days}, given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, donné par vous</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>donné par vous</translation>
    </message>
    <message>
        <source>{days}, told looking back</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, raconté après coup</translation>
    </message>
    <message>
        <source>printed {n} {n:time|times}</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>imprimé {n} {n:fois|fois}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} sur {of} {of:citation|citations}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} sur {of} {of:citation|citations}, {once} si les parutions d’une même comptent une fois</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} {n:citation|citations}, {once} si les parutions d’une même comptent une fois</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} of {outlets} {outlets:outlet|outlets}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{articles} {articles:article|articles} de {outlets} {outlets:média|médias}</translation>
    </message>
    <message>
        <source>{outlets} and {n} more</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{outlets} et {n} de plus</translation>
    </message>
    <message>
        <source>Nothing that {name} said fits “{query}”.
There {of:is|are} {of} {of:quotation|quotations} by them.</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Rien de ce qu’a dit {name} ne répond à « {query} ».
Il y a {of} {of:citation|citations} de lui ou d’elle.</translation>
    </message>
    <message>
        <source>No article quotes both</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Aucun article ne cite les deux</translation>
    </message>
    <message>
        <source>Both are quoted in {n} {n:article|articles}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Les deux sont cités dans {n} {n:article|articles}</translation>
    </message>
    <message>
        <source>{one} and {other} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{one} et {other} sur « {query} »</translation>
    </message>
    <message>
        <source>{name} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{name} sur « {query} »</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>What comes in later and fits is in it as well, and what is new is counted. Its name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Ce qui arrive plus tard et convient en fait partie aussi, et ce qui est nouveau est compté. Son nom :</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Son nouveau nom :</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Choose a saved search first, in the filters or in the menu.</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Choisissez d’abord une recherche enregistrée, dans les filtres ou dans le menu.</translation>
    </message>
    <message>
        <source>Update “{name}” to what is shown</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Mettre « {name} » à jour selon l’affichage</translation>
    </message>
    <message>
        <source>Show what fits</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Montrer ce qui convient</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}, {new} of them new</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name} : {n} {n:citation|citations}, dont {new} nouvelles</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name} : {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>All saved searches count as looked at. What comes in from now on is new.</source>
        <extracomment>ui/saved_news</extracomment>
        <translation>Toutes les recherches enregistrées comptent comme regardées. Ce qui arrive désormais est nouveau.</translation>
    </message>
    <message>
        <source>Keep a search with Ctrl+S: it fills itself, and tells what is new.</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Gardez une recherche avec Ctrl+S : elle se remplit d’elle-même, et dit ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Keep this search under a name (Ctrl+S)</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Garder cette recherche sous un nom (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Search quotations: words, “a phrase”, speaker:name, said:2025-03 …</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Chercher des citations : mots, “a phrase”, speaker:name, said:2025-03…</translation>
    </message>
    <message>
        <source>Search quotations</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Chercher des citations</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Ce qu’on peut taper ici</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Vider la recherche (Échap)</translation>
    </message>
    <message>
        <source>The search as it is understood</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>La recherche comme elle est comprise</translation>
    </message>
    <message>
        <source>The search explained</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>La recherche expliquée</translation>
    </message>
    <message>
        <source>a filter</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>un filtre</translation>
    </message>
    <message>
        <source>All of it together: {total}</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Tout ensemble : {total}</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>seul</translation>
    </message>
    <message>
        <source>without it</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>sans cela</translation>
    </message>
    <message>
        <source>No word of the library is like this</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Aucun mot de la bibliothèque n’y ressemble</translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{words} et {n} de plus</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were said.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{n} {n:autre répond|autres répondent} à tout sauf aux jours : rien ne dit le jour de la déclaration.</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were published.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{n} {n:autre répond|autres répondent} à tout sauf aux jours : rien ne dit le jour de publication.</translation>
    </message>
    <message>
        <source>Search is being prepared; words find nothing yet.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>La recherche se prépare ; les mots ne trouvent encore rien.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A quotation is found when it holds all the words. &lt;b&gt;Examples:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;these words in a row, just so&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;either&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the first without the second; also a field can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any ending, any beginning&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the word in all its forms; two words so, side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;spelled with one letter more, less or other&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in this order, with up to three other words between&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;near each other in any order, with up to eight other words among them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;who said it, where it was printed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in articles whose text has the word; the words that attribute it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any field takes groups, and can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was said&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;how exactly the day is known (day, week, month, year, range, unknown); what it rests on (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was printed, in which language&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;what it is, what you marked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;about the same as the quotation with this number&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Names of fields and their values are completed as you type: ↓ chooses, Tab takes, Esc closes. What has dots below it was searched as words: point at it to read why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;On the timeline:&lt;/b&gt; arrow keys go from quotation to quotation, + and − zoom, 0 shows all days, Page up and Page down move on; Shift and drag chooses days.&lt;/p&gt;</source>
        <extracomment>ui/search_help</extracomment>
        <translation>&lt;p&gt;Une citation est trouvée quand elle contient tous les mots. &lt;b&gt;Exemples :&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;ces mots à la suite, exactement ainsi&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;l’un ou l’autre&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;le premier sans le second ; un champ peut aussi être exclu&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;n’importe quelle fin, n’importe quel début&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;le mot sous toutes ses formes ; deux mots de même, côte à côte&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;avec une lettre de plus, de moins ou autre&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;dans cet ordre, avec jusqu’à trois autres mots entre eux&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;proches les uns des autres dans n’importe quel ordre, avec jusqu’à huit autres mots parmi eux&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;qui l’a dit, où cela a paru&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;dans les articles dont le texte a le mot ; les mots qui attribuent&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tout champ accepte des groupes et peut être exclu&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;quand cela a été dit&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;avec quelle précision le jour est connu (day, week, month, year, range, unknown) ; sur quoi il repose (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;quand cela a paru, en quelle langue&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;ce que c’est, ce que vous avez marqué&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;à peu près pareil que la citation qui a ce numéro&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Les noms des champs et leurs valeurs se complètent pendant la saisie : ↓ choisit, Tab prend, Échap ferme. Ce qui est souligné de points a été cherché comme des mots : pointez dessus pour lire pourquoi.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dans la chronologie :&lt;/b&gt; les flèches vont de citation en citation, + et − changent l’échelle, 0 montre tous les jours, Page préc. et Page suiv. avancent ; Maj et glisser choisit des jours.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the search may go on</source>
        <extracomment>ui/search_offers</extracomment>
        <translation>Comment la recherche peut continuer</translation>
    </message>
    <message>
        <source>Remove star</source>
        <extracomment>ui/selection</extracomment>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Take confirmation back</source>
        <extracomment>ui/selection</extracomment>
        <translation>Retirer la confirmation</translation>
    </message>
    <message>
        <source>Copy what is listed with its citations (Ctrl+C)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Copier ce qui est listé avec les sources (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write what is listed to a file (Ctrl+E)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Écrire ce qui est listé dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Montrer dans la fenêtre</translation>
    </message>
    <message>
        <source>Narrow list and timeline of the main window to this</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Limiter la liste et la chronologie de la fenêtre principale à ceci</translation>
    </message>
    <message>
        <source>{title} – Quoteline</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>{title} – Quoteline</translation>
    </message>
    <message>
        <source>More than {name}</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Plus que {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Choisir un locuteur</translation>
    </message>
    <message>
        <source>Whose words do you want to read?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Les mots de qui voulez-vous lire ?</translation>
    </message>
    <message>
        <source>Whose name is to stand in the words?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Quel nom doit être dans les mots ?</translation>
    </message>
    <message>
        <source>Said about a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Dit à propos d’un locuteur</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Comparer des locuteurs</translation>
    </message>
    <message>
        <source>Whose words do you want to compare?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Les mots de qui voulez-vous comparer ?</translation>
    </message>
    <message>
        <source>Whose words are to stand beside them?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Les mots de qui doivent être à côté ?</translation>
    </message>
    <message>
        <source>Choose a speaker…</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Choisir un locuteur…</translation>
    </message>
    <message>
        <source>Show all they said</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Montrer tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Choose whose words to read.</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Choisissez les mots de qui lire.</translation>
    </message>
    <message>
        <source>Quotations of {name}</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Citations de {name}</translation>
    </message>
    <message>
        <source>Read what they said about something, in the order of its days</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Lire ce qui a été dit de quelque chose, dans l’ordre des jours</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Lay another speaker’s words beside theirs</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Mettre les mots d’un autre locuteur à côté</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Parle de</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>In the same articles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Dans les mêmes articles</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>N’a pas répondu</translation>
    </message>
    <message>
        <source>Looking at the words…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Lecture des mots…</translation>
    </message>
    <message>
        <source>Name to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Nom auquel réunir</translation>
    </message>
    <message>
        <source>Speakers to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Locuteurs auxquels réunir</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Réunir à</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>“{name}” is the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>« {name} » est le même que… Le nom choisi est montré ; les noms imprimés restent avec chaque citation.</translation>
    </message>
    <message>
        <source>These {n} {n:speaker|speakers} are the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Ces {n} {n:locuteur|locuteurs} sont les mêmes que… Le nom choisi est montré ; les noms imprimés restent avec chaque citation.</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Réunir des locuteurs</translation>
    </message>
    <message>
        <source>Their names do not look alike.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Leurs noms ne se ressemblent pas.</translation>
    </message>
    <message>
        <source>Both are quoted often.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Les deux sont souvent cités.</translation>
    </message>
    <message>
        <source>Are {who} and “{name}” one and the same? {why} They have {n} and {others} {others:quotation|quotations}.

Merged, they are shown as “{name}”. Undo, or Split, gives everything back.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>{who} et « {name} » ne font-ils qu’un ? {why} Ils ont {n} et {others} {others:citation|citations}.

Réunis, ils sont montrés comme « {name} ». Annuler, ou Séparer, rend tout.</translation>
    </message>
    <message>
        <source>Choose a speaker first, in the filters or by one of their quotations.</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Choisissez d’abord un locuteur, dans les filtres ou par une de ses citations.</translation>
    </message>
    <message>
        <source>Suggestions ({n})…</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Suggestions ({n})…</translation>
    </message>
    <message>
        <source>Nothing was decided about this speaker yet: what is shown was found by the program.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Rien n’a encore été décidé de ce locuteur : ce qui est montré a été trouvé par le programme.</translation>
    </message>
    <message>
        <source>By which other name shall “{name}” be found? Names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Sous quel autre nom faut-il trouver « {name} » ? Les noms imprimés restent avec chaque citation.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Ajouter le nom</translation>
    </message>
    <message>
        <source>What is, or was, “{name}”? The role is shown with what was said in those days.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Qu’est, ou qu’était, « {name} » ? La fonction est montrée avec ce qui a été dit ces jours-là.</translation>
    </message>
    <message>
        <source>Give a role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Donner une fonction</translation>
    </message>
    <message>
        <source>Give role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Donner la fonction</translation>
    </message>
    <message>
        <source>Take the role “{role}” away</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Retirer la fonction « {role} »</translation>
    </message>
    <message>
        <source>from {first:short} until {last:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>du {first:short} au {last:short}</translation>
    </message>
    <message>
        <source>from {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>à partir du {day:short}</translation>
    </message>
    <message>
        <source>until {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>jusqu’au {day:short}</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What was decided about “{name}”, latest first.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Ce qui a été décidé de « {name} », le plus récent d’abord.</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>Merge {name} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Réunir {name} à…</translation>
    </message>
    <message>
        <source>Merge {n} {n:speaker|speakers} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Réunir {n} {n:locuteur|locuteurs} à…</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Réunir à {name}</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Nom du locuteur</translation>
    </message>
    <message>
        <source>Narrow the list and the timeline to what this speaker said</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Limiter la liste et la chronologie à ce que ce locuteur a dit</translation>
    </message>
    <message>
        <source>Edit ▾</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Modifier ▾</translation>
    </message>
    <message>
        <source>Edit this speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Modifier ce locuteur</translation>
    </message>
    <message>
        <source>Merge, split, rename, roles … (the menu key opens it too)</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Réunir, séparer, renommer, fonctions… (la touche de menu l’ouvre aussi)</translation>
    </message>
    <message>
        <source>Marked as not a speaker. What they are said to have said has no speaker now.</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Marqué comme n’étant pas un locuteur. Ce qu’on lui attribue n’a plus de locuteur.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>{n} {n:name|names}</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>{n} {n:nom|noms}</translation>
    </message>
    <message>
        <source>Merge the {n} chosen into one</source>
        <extracomment>ui/speaker_menu</extracomment>
        <translation>Réunir les {n} choisis en un seul</translation>
    </message>
    <message>
        <source>the same full name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>le même nom entier</translation>
    </message>
    <message>
        <source>another spelling</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>une autre orthographe</translation>
    </message>
    <message>
        <source>with or without a middle name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>avec ou sans deuxième prénom</translation>
    </message>
    <message>
        <source>an initial for the given name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>une initiale pour le prénom</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>le nom de famille seul</translation>
    </message>
    <message>
        <source>the same name, near in time</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>le même nom, proche dans le temps</translation>
    </message>
    <message>
        <source>another form of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>une autre forme du nom</translation>
    </message>
    <message>
        <source>the initials of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>les initiales du nom</translation>
    </message>
    <message>
        <source>who held the office then</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>qui exerçait la charge alors</translation>
    </message>
    <message>
        <source>Fewer names</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Moins de noms</translation>
    </message>
    <message>
        <source>Not this person: split “{name}” off</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Pas cette personne : séparer « {name} »</translation>
    </message>
    <message>
        <source>Take the name “{name}” away</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Retirer le nom « {name} »</translation>
    </message>
    <message>
        <source>shown as “{name}”</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>montré comme « {name} »</translation>
    </message>
    <message>
        <source>the name shown</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>le nom montré</translation>
    </message>
    <message>
        <source>in {n} {n:article|articles}</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>dans {n} {n:article|articles}</translation>
    </message>
    <message>
        <source>{share:.0%} sure</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>sûr à {share:.0%}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Toutes les citations de ce locuteur</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Nom d’un locuteur</translation>
    </message>
    <message>
        <source>{name}: choose another speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>{name} : choisir un autre locuteur</translation>
    </message>
    <message>
        <source>No day is known on which they said anything.</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>On ne connaît aucun jour où quelque chose a été dit.</translation>
    </message>
    <message>
        <source>Quotations in each stretch of years</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Citations par tranche d’années</translation>
    </message>
    <message>
        <source>Quotations in each year</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Citations par année</translation>
    </message>
    <message>
        <source>Quotations in each month</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Citations par mois</translation>
    </message>
    <message>
        <source>and {n} {n:other outlet|other outlets}</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>et {n} {n:autre média|autres médias}</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Trouver un locuteur</translation>
    </message>
    <message>
        <source>Pairs of names that may be one person wait for you (Shift+F9)</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Des paires de noms qui peuvent être une même personne vous attendent (Maj+F9)</translation>
    </message>
    <message>
        <source>{n} may be the same…</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>{n} peut-être identiques…</translation>
    </message>
    <message>
        <source>Leave something to the one they are split from, or rename the speaker instead (F2).</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Laissez quelque chose à celui dont on sépare, ou renommez plutôt le locuteur (F2).</translation>
    </message>
    <message>
        <source>no day</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>Tick what was not said by “{name}”. It is split off for good: only you can join them again.</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Cochez ce que « {name} » n’a pas dit. C’est séparé pour de bon : vous seul pouvez les rejoindre.</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Séparer {name}</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Quotations by printed name and article</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Citations par nom imprimé et par article</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Nom de l’autre</translation>
    </message>
    <message>
        <source>They are called</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>S’appelle</translation>
    </message>
    <message>
        <source>Split {n} {n:quotation|quotations} off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Séparer {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Comme imprimé</translation>
    </message>
    <message>
        <source>Another {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Un autre {name}</translation>
    </message>
    <message>
        <source>Choose a quotation, or a speaker in the filters,
and see here who it is.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Choisissez une citation, ou un locuteur dans les filtres,
et voyez ici qui c’est.</translation>
    </message>
    <message>
        <source>The article does not tell who said this.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>L’article ne dit pas qui l’a dit.</translation>
    </message>
    <message>
        <source>The article gives no name for “{described}”.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>L’article ne donne pas de nom pour « {described} ».</translation>
    </message>
    <message>
        <source>told looking back</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>raconté après coup</translation>
    </message>
    <message>
        <source>since {day:short}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>depuis le {day:short}</translation>
    </message>
    <message>
        <source>Also {names} and {n} more</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Aussi {names} et {n} de plus</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Aussi {names}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} in {articles} {articles:article|articles}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>{n} {n:citation|citations} dans {articles} {articles:article|articles}</translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Import articles, or drop files and folders on this window.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Importez des articles, ou déposez des fichiers et des dossiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Search and filter: who said what, where, and when.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Cherchez et filtrez : qui a dit quoi, où et quand.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Select a quotation: it lights up on the timeline and in its article.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Choisissez une citation : elle s’éclaire sur la chronologie et dans son article.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>Who said what, and when</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Qui a dit quoi, et quand</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>My library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message>
        <source>Stop preparing search</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter de préparer la recherche</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Stop checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter la vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter la restauration</translation>
    </message>
    <message>
        <source>Dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Nouvelle datation</translation>
    </message>
    <message>
        <source>Stop dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter la nouvelle datation</translation>
    </message>
    <message>
        <source>Looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Recherche de ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Stop looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Arrêter de chercher ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/status</extracomment>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>{quotations} ({n} undated)</source>
        <extracomment>ui/status</extracomment>
        <translation>{quotations} ({n} sans date)</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>The address of a feed (RSS, Atom or JSON Feed), or of a page that names one.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>L’adresse d’un flux (RSS, Atom ou JSON Feed), ou d’une page qui en nomme un.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>As the feed calls itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Comme le flux se nomme</translation>
    </message>
    <message>
        <source>Look by itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Consultation automatique</translation>
    </message>
    <message>
        <source>It is fetched when you look, not now.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Il est chargé quand vous consultez, pas maintenant.</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Importer du web</translation>
    </message>
    <message>
        <source>The address of an article, or several with spaces between. Each is fetched once, now; no pictures and no scripts are loaded.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>L’adresse d’un article, ou plusieurs séparées par des espaces. Chacune est chargée une fois, maintenant ; ni images ni scripts ne sont chargés.</translation>
    </message>
    <message>
        <source>Fetch the page of an article too where the feed holds only a summary</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Charger aussi la page d’un article là où le flux n’en contient qu’un résumé</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Reprendre une liste de flux</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Listes de flux (*.opml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Écrire une liste de flux</translation>
    </message>
    <message>
        <source>Feeds or folders are being looked at. Try again when that is done.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Des flux ou des dossiers sont en cours de consultation. Réessayez quand ce sera fait.</translation>
    </message>
    <message>
        <source>This library is read only: nothing can come in.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Cette bibliothèque est en lecture seule : rien ne peut y entrer.</translation>
    </message>
    <message>
        <source>Looking at {what}, {n} of {total}</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Consultation de {what}, {n} sur {total}</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>La consultation a été arrêtée.</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles} from feeds and folders.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>{n} {n:nouvel article|nouveaux articles} des flux et des dossiers.</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>The look did not end well.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>La consultation s’est mal terminée.</translation>
    </message>
    <message>
        <source>No feed and no folder is in the list yet. Add one: nothing is fetched before you look.</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Aucun flux et aucun dossier n’est encore dans la liste. Ajoutez-en un : rien n’est chargé avant que vous consultiez.</translation>
    </message>
    <message>
        <source>Feeds and watched folders</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Flux et dossiers surveillés</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Listes de flux</translation>
    </message>
    <message>
        <source>Take in a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Reprendre une liste (OPML)…</translation>
    </message>
    <message>
        <source>Write a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Écrire une liste (OPML)…</translation>
    </message>
    <message>
        <source>Look at selected</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Consulter la sélection</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Tout consulter maintenant</translation>
    </message>
    <message>
        <source>Look at all feeds and folders now (F5)</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Consulter maintenant tous les flux et dossiers (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Feed or folder</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Flux ou dossier</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Dernière consultation</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Sur demande seulement</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Toutes les 30 minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 3 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Toutes les 3 heures</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Toutes les 12 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Nothing is fetched until you ask or set a timer. A timer runs only while this window is open. This list stays on this machine: it is not part of the library, and nobody who gets that sees it.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Rien n’est chargé tant que vous ne le demandez pas ou ne réglez pas de minuterie. Une minuterie ne tourne que tant que cette fenêtre est ouverte. Cette liste reste sur cette machine : elle ne fait pas partie de la bibliothèque, et personne qui reçoit celle-ci ne la voit.</translation>
    </message>
    <message>
        <source>Every {n} {n:minute|minutes}</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Toutes les {n} {n:minute|minutes}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Pas encore consulté</translation>
    </message>
    <message>
        <source>Only summaries of {n} {n:article|articles}: let their pages be fetched to have them</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Seulement des résumés de {n} {n:article|articles} : faites charger leurs pages pour les avoir</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>{why:capital}. It is left alone until {time}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. On n’y revient pas avant le {time}.</translation>
    </message>
    <message>
        <source>{why:capital}. Its timer is off.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. Sa minuterie est arrêtée.</translation>
    </message>
    <message>
        <source>Feed</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{n} {n:nouvel article|nouveaux articles}.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>{said} {n} could not be looked at, or not whole: see the list.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{said} {n} {n:n’a pas pu être consulté|n’ont pas pu être consultés}, ou pas en entier : voyez la liste.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Texte plus grand partout</translation>
    </message>
    <message>
        <source>Smaller text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Texte plus petit partout</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Comme dans le système</translation>
    </message>
    <message>
        <source>Quotations of {one} and {other} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Citations de {one} et {other} au fil du temps</translation>
    </message>
    <message>
        <source>Quotations of {name} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Citations de {name} au fil du temps</translation>
    </message>
    <message>
        <source>No day is known for any of them</source>
        <extracomment>ui/time_words</extracomment>
        <translation>On ne connaît le jour d’aucune</translation>
    </message>
    <message>
        <source>By day, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Par jour, au plus {n}</translation>
    </message>
    <message>
        <source>By week, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Par semaine, au plus {n}</translation>
    </message>
    <message>
        <source>By month, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Par mois, au plus {n}</translation>
    </message>
    <message>
        <source>By year, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Par année, au plus {n}</translation>
    </message>
    <message>
        <source>By {years} years, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Par {years} années, au plus {n}</translation>
    </message>
    <message>
        <source>{measure} · above: {one}, below: {other}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{measure} · en haut : {one}, en bas : {other}</translation>
    </message>
    <message>
        <source>{days}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{days} : {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated, {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Pas dans les barres : {undated} sans date, {loose} connues à peu près</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Pas dans les barres : {undated} sans date</translation>
    </message>
    <message>
        <source>Not in the bars: {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Pas dans les barres : {loose} connues à peu près</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>ui/timeline_accessible</extracomment>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Montrer tous les jours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>First quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Première citation</translation>
    </message>
    <message>
        <source>Last quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Dernière citation</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Aller à {n} jours autour de cette citation</translation>
    </message>
    <message>
        <source>Show only {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Montrer seulement {n} jours autour de cette citation</translation>
    </message>
    <message>
        <source>Chosen days begin here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Les jours choisis commencent ici</translation>
    </message>
    <message>
        <source>Chosen days end here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Les jours choisis finissent ici</translation>
    </message>
    <message>
        <source>Show only the days in view</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Montrer seulement les jours visibles</translation>
    </message>
    <message>
        <source>Take the chosen days away</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Retirer les jours choisis</translation>
    </message>
    <message>
        <source>Stack bars by</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Empiler les barres par</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Bars for 100 articles</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Barres pour 100 articles</translation>
    </message>
    <message>
        <source>When articles were published</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Quand les articles ont paru</translation>
    </message>
    <message>
        <source>Nobody knows on which day this quotation belongs.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Personne ne sait à quel jour appartient cette citation.</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Choisissez d’abord une citation.</translation>
    </message>
    <message>
        <source>Place quotations on the day the words were said</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Placer les citations au jour où les mots ont été dits</translation>
    </message>
    <message>
        <source>Place quotations on the day their article was published</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Placer les citations au jour où leur article a paru</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Années</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Days of the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Jours de la chronologie</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Par : {choice}</translation>
    </message>
    <message>
        <source>Lanes: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Couloirs : {choice}</translation>
    </message>
    <message>
        <source>Colours: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Couleurs : {choice}</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all days (0)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Montrer tous les jours (0)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>More about the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Plus sur la chronologie</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Single quotations where they fit, or counts by day, week, month or year</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Des citations seules où il y a la place, ou des nombres par jour, semaine, mois ou année</translation>
    </message>
    <message>
        <source>What each lane of the timeline holds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Ce que contient chaque couloir de la chronologie</translation>
    </message>
    <message>
        <source>What the bars above the lanes are coloured by</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Selon quoi les barres au-dessus des couloirs sont colorées</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day. Click to see only these.</source>
        <extracomment>ui/timeline_hints</extracomment>
        <translation>{n} {n:citation|citations} sans jour. Cliquez pour ne voir qu’elles.</translation>
    </message>
    <message>
        <source>quotations of a day; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citations d’un jour ; les hauteurs croissent avec la racine carrée</translation>
    </message>
    <message>
        <source>quotations of a week; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citations d’une semaine ; les hauteurs croissent avec la racine carrée</translation>
    </message>
    <message>
        <source>quotations of a month; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citations d’un mois ; les hauteurs croissent avec la racine carrée</translation>
    </message>
    <message>
        <source>quotations of a year; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citations d’une année ; les hauteurs croissent avec la racine carrée</translation>
    </message>
    <message>
        <source>day known</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>jour connu</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>publié</translation>
    </message>
    <message>
        <source>said within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>dit au cours de ces jours</translation>
    </message>
    <message>
        <source>day of publication</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>jour de publication</translation>
    </message>
    <message>
        <source>within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>au cours de ces jours</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>ui/timeline_names</extracomment>
        <translation>articles</translation>
    </message>
    <message>
        <source>‹ {n} earlier</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>‹ {n} plus tôt</translation>
    </message>
    <message>
        <source>{n} later ›</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>{n} plus tard ›</translation>
    </message>
    <message>
        <source>The last day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Le dernier jour : {day:long}</translation>
    </message>
    <message>
        <source>The first day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Le premier jour : {day:long}</translation>
    </message>
    <message>
        <source>Today, {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Aujourd’hui, {day:long}</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} published</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{n} {n:article publié|articles publiés}</translation>
    </message>
    <message>
        <source>No article was published then, so there is no measure.</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Aucun article n’a paru alors, il n’y a donc pas de mesure.</translation>
    </message>
    <message>
        <source>{share:.1f} quotations per 100 articles</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{share:.1f} citations pour 100 articles</translation>
    </message>
    <message>
        <source>No day is known</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Aucun jour n’est connu</translation>
    </message>
    <message>
        <source>{days} in view</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days} visibles</translation>
    </message>
    <message>
        <source>{days} in view, {n} {n:quotation|quotations} selected</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days} visibles, {n} {n:citation sélectionnée|citations sélectionnées}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{n} {n:citation|citations} sans jour</translation>
    </message>
    <message>
        <source>{words}, collapsed</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{words}, replié</translation>
    </message>
    <message>
        <source>{name}, {days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{name}, {days}, {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>{days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:citation|citations}</translation>
    </message>
    <message>
        <source>All: {n} {n:quotation|quotations} with a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Tout : {n} {n:citation|citations} avec un jour</translation>
    </message>
    <message>
        <source>{days}, {n} {n:article|articles} published</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:article publié|articles publiés}</translation>
    </message>
    <message>
        <source>Quotation without a day, {number} of {all}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Citation sans jour, {number} sur {all}</translation>
    </message>
    <message>
        <source>Quotations per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citations pour 100 articles</translation>
    </message>
    <message>
        <source>per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>pour 100 articles</translation>
    </message>
    <message>
        <source>Quotations per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citations par jour</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>par jour</translation>
    </message>
    <message>
        <source>Quotations per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citations par semaine</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>Quotations per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citations par mois</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Quotations per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citations par an</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>par année</translation>
    </message>
    <message>
        <source>No dated quotations yet.
Import articles, and what people said appears here by day.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Pas encore de citations datées.
Importez des articles, et ce que les gens ont dit apparaît ici par jour.</translation>
    </message>
    <message>
        <source>No quotation fits all that is asked.
Shift+Esc takes away what leaves nothing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Aucune citation ne répond à tout ce qui est demandé.
Maj+Échap retire ce qui ne laisse rien.</translation>
    </message>
    <message>
        <source>Timeline of quotations</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Chronologie des citations</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day.
The articles do not tell when the words were said.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Aucune de ces {n} {n:citation|citations} n’a de jour.
Les articles ne disent pas quand les mots ont été dits.</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day of publication.
Give one when importing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Aucune de ces {n} {n:citation|citations} n’a de jour de publication.
Donnez-en un à l’importation.</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, and in none of the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term} : dans {n} {of:déclaration|déclarations} sur {of}, et dans aucune des autres</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, {times}× as often as with the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term} : dans {n} {of:déclaration|déclarations} sur {of}, {times}× plus souvent que chez les autres</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>D’un échantillon de {n} {n:déclaration|déclarations}, face à un échantillon de {m} autres</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>D’un échantillon de {n} {n:déclaration|déclarations}, face à {m} autres</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>De {n} {n:déclaration|déclarations}, face à un échantillon de {m} autres</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>De {n} {n:déclaration|déclarations}, face à {m} autres</translation>
    </message>
    <message>
        <source>Too few statements to tell what sets this speaker apart.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Trop peu de déclarations pour dire ce qui distingue ce locuteur.</translation>
    </message>
    <message>
        <source>Nothing is said much more often than others say it.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Rien n’est dit beaucoup plus souvent que ne le disent les autres.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour</extracomment>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <extracomment>ui/tour</extracomment>
        <translation>{number} sur {of}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tour, {number} of {of}: {title}</source>
        <extracomment>ui/tour</extracomment>
        <translation>Visite, {number} sur {of} : {title}</translation>
    </message>
    <message>
        <source>Type words, “a phrase”, or speaker:name (Ctrl+F). Beside the box you see how it is understood. At the left, speakers, outlets and days narrow everything you see; Ctrl+S keeps a search.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Tapez des mots, “a phrase” ou speaker:name (Ctrl+F). À côté du champ, vous voyez comment c’est compris. À gauche, les locuteurs, les médias et les jours restreignent tout ce que vous voyez ; Ctrl+S garde une recherche.</translation>
    </message>
    <message>
        <source>Each mark is a quotation on the day it was said, not the day it was printed. Turn the wheel to come nearer, drag across the strip above to choose days, click a mark to read it in its article.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Chaque marque est une citation au jour où elle a été dite, non au jour de sa parution. Tournez la molette pour vous approcher, glissez sur la bande du haut pour choisir des jours, cliquez sur une marque pour la lire dans son article.</translation>
    </message>
    <message>
        <source>Select a quotation: Ctrl+Shift+S changes its speaker, B its words, Ctrl+Shift+D its day. F8 walks through the doubtful ones. Everything can be undone (Ctrl+Z), and Ctrl+K finds every command.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Sélectionnez une citation : Ctrl+Maj+S change son locuteur, B ses mots, Ctrl+Maj+D son jour. F8 parcourt les douteuses. Tout peut être annulé (Ctrl+Z), et Ctrl+K trouve toutes les commandes.</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Chercher et filtrer</translation>
    </message>
    <message>
        <source>See who said what, and when</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Voir qui a dit quoi, et quand</translation>
    </message>
    <message>
        <source>Put right what is wrong</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Corriger ce qui est faux</translation>
    </message>
    <message>
        <source>Outlet: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Média : {letters}</translation>
    </message>
    <message>
        <source>Speaker: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Locuteur : {letters}</translation>
    </message>
    <message>
        <source>No outlet in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Aucun média de cette liste ne commence par « {letters} »</translation>
    </message>
    <message>
        <source>No speaker in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Aucun locuteur de cette liste ne commence par « {letters} »</translation>
    </message>
    <message>
        <source>M next</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>M suivant</translation>
    </message>
    <message>
        <source>Shift+M previous</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Maj+M précédent</translation>
    </message>
    <message>
        <source>Q make it a quotation</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Q en faire une citation</translation>
    </message>
    <message>
        <source>U hide</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>U cacher</translation>
    </message>
    <message>
        <source>Make it a quotation (Q)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>En faire une citation (Q)</translation>
    </message>
    <message>
        <source>Look at the first (M)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Regarder le premier (M)</translation>
    </message>
    <message>
        <source>Hide (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Cacher (U)</translation>
    </message>
    <message>
        <source>Show what stands in quotation marks and is no quotation, and why (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Montrer ce qui est entre guillemets sans être une citation, et pourquoi (U)</translation>
    </message>
    <message>
        <source>Unclaimed marks: {n}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Guillemets libres : {n}</translation>
    </message>
    <message>
        <source>No quotation was found in this article. {n} {n:stretch|stretches} in quotation marks {n:was|were} left alone: {reasons}.</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Aucune citation n’a été trouvée dans cet article. {n} {n:passage|passages} entre guillemets {n:a été laissé|ont été laissés} de côté : {reasons}.</translation>
    </message>
    <message>
        <source>{n} {n:stretch|stretches} in quotation marks {n:is no quotation|are no quotations}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{n} {n:passage|passages} entre guillemets {n:n’est pas une citation|ne sont pas des citations}</translation>
    </message>
    <message>
        <source>{place} of {many}: “{words}” – {sentence}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{place} sur {many} : « {words} » – {sentence}</translation>
    </message>
    <message>
        <source>No quotation: {why}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Pas une citation : {why}</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Montrer ce qui est pareil</translation>
    </message>
    <message>
        <source>Both versions</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Les deux versions</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Montrer ce qui a changé</translation>
    </message>
    <message>
        <source>The newest of {n} versions</source>
        <extracomment>ui/version_line</extracomment>
        <translation>La plus récente de {n} versions</translation>
    </message>
    <message>
        <source>An older version of {n}</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Une ancienne version sur {n}</translation>
    </message>
    <message>
        <source>Article {number}, imported {when}</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Article {number}, importé le {when}</translation>
    </message>
    <message>
        <source>All quotations are the same.</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Toutes les citations sont pareilles.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Pareille</translation>
    </message>
    <message>
        <source>Without the search “{query}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Sans la recherche « {query} »</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Sans « {filter} »</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Sans le filtre « {filter} »</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Vouliez-vous dire « {query} » ?</translation>
    </message>
    <message>
        <source>Quotations by {name}</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Citations de {name}</translation>
    </message>
    <message>
        <source>Quotations by speakers named “{name}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Citations de locuteurs nommés « {name} »</translation>
    </message>
    <message>
        <source>Who is who – Quoteline</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Qui est qui – Quoteline</translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Suggestions ({n})</translation>
    </message>
    <message>
        <source>No speaker has a name like that. Fewer letters find more.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Aucun locuteur n’a un tel nom. Moins de lettres en trouvent davantage.</translation>
    </message>
    <message>
        <source>There are no speakers yet. They come with the articles that you import.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Il n’y a pas encore de locuteurs. Ils viennent avec les articles que vous importez.</translation>
    </message>
    <message>
        <source>No speaker is printed with several names.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Aucun locuteur n’est imprimé avec plusieurs noms.</translation>
    </message>
    <message>
        <source>Nobody was marked as not a speaker.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Personne n’a été marqué comme n’étant pas un locuteur.</translation>
    </message>
    <message>
        <source>Find a speaker by name</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Trouver un locuteur par son nom</translation>
    </message>
    <message>
        <source>Several names</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Plusieurs noms</translation>
    </message>
    <message>
        <source>Not speakers</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Pas des locuteurs</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Les plus cités</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Réunir…</translation>
    </message>
    <message>
        <source>Say whom the chosen ones are the same as (Ctrl+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Dire à qui les choisis sont identiques (Ctrl+M)</translation>
    </message>
    <message>
        <source>Tick what somebody else said (Ctrl+Shift+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Cocher ce qu’un autre a dit (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>What they are said to have said has no speaker from now on (Del)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Ce qu’on leur attribue n’a plus de locuteur désormais (Suppr)</translation>
    </message>
    <message>
        <source>They are a speaker after all</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Ils sont des locuteurs malgré tout</translation>
    </message>
    <message>
        <source>Not speakers ({n})</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Pas des locuteurs ({n})</translation>
    </message>
    <message>
        <source>Merge {n} into one</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Réunir {n} en un seul</translation>
    </message>
    <message>
        <source>Show them under this name ({key})</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Les montrer sous ce nom ({key})</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Lire dans son article</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>There is nothing to decide.

When articles are imported, names that may be one person, but are not sure to be, wait here. Nothing is merged by itself unless it is sure.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Il n’y a rien à décider.

Quand des articles sont importés, les noms qui peuvent être une même personne, sans que ce soit sûr, attendent ici. Rien n’est réuni de soi-même sans être sûr.</translation>
    </message>
    <message>
        <source>You skipped all that are left.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Vous avez passé tous ceux qui restent.</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Réunir (M)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Pas le même (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>Look at the skipped again</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Regarder de nouveau ceux qui ont été passés</translation>
    </message>
    <message>
        <source>{share:.0%} likely to be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>probablement un seul, à {share:.0%}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Parle contre</translation>
    </message>
    <message>
        <source>Two speakers that may be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Deux locuteurs qui peuvent ne faire qu’un</translation>
    </message>
    <message>
        <source>Take the last decision back (Ctrl+Z)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Annuler la dernière décision (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Ouvrez d’abord une bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing can be undone.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Rien ne peut être annulé.</translation>
    </message>
    <message>
        <source>Something fits what is asked.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Quelque chose répond à ce qui est demandé.</translation>
    </message>
    <message>
        <source>Nothing can be made again.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Rien ne peut être refait.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Rien n’a été montré avant.</translation>
    </message>
    <message>
        <source>Nothing was shown after this.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Rien n’a été montré après cela.</translation>
    </message>
    <message>
        <source>The saved search asks for what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>La recherche enregistrée demande ce qui est montré.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Aucune recherche n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Search for words first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Cherchez d’abord des mots.</translation>
    </message>
    <message>
        <source>Nothing is new in what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Rien n’est nouveau dans ce qui est montré.</translation>
    </message>
    <message>
        <source>Nothing is new in any saved search.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Rien n’est nouveau dans aucune recherche enregistrée.</translation>
    </message>
    <message>
        <source>Ask a saved search first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Posez d’abord une recherche enregistrée.</translation>
    </message>
    <message>
        <source>Read an article first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Lisez d’abord un article.</translation>
    </message>
    <message>
        <source>Go to a pane first (F6).</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Allez d’abord dans un volet (F6).</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <source>Select one quotation only.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Choisissez une seule citation.</translation>
    </message>
    <message>
        <source>Open library in a new window</source>
        <extracomment>ui/window_commands</extracomment>
        <translation>Ouvrir une bibliothèque dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>One speaker only</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Un seul locuteur</translation>
    </message>
    <message>
        <source>Printings of one statement once</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Les parutions d’une même déclaration une fois</translation>
    </message>
    <message>
        <source>About what? Words, or a query as in the search box; empty is all</source>
        <extracomment>ui/words_head</extracomment>
        <translation>À propos de quoi ? Des mots, ou une requête comme dans le champ de recherche ; vide, c’est tout</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>ui/words_head</extracomment>
        <translation>À propos de quoi</translation>
    </message>
    <message>
        <source>About a speaker: put their names into the box</source>
        <extracomment>ui/words_head</extracomment>
        <translation>À propos d’un locuteur : mettre ses noms dans le champ</translation>
    </message>
    <message>
        <source>About a speaker</source>
        <extracomment>ui/words_head</extracomment>
        <translation>À propos d’un locuteur</translation>
    </message>
    <message>
        <source>Said about</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Dit à propos de</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
</context>
</TS>
