<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Quoteline</name>
    <message>
        <source>told {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>según {name}</translation>
    </message>
    <message>
        <source>Denied: </source>
        <extracomment>domain/rows</extracomment>
        <translation>Desmentido: </translation>
    </message>
    <message>
        <source>Would not say: </source>
        <extracomment>domain/rows</extracomment>
        <translation>No quiso decir: </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>APA, 7.ª edición</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>MLA, 9.ª edición</translation>
    </message>
    <message>
        <source>Chicago, 17th edition, notes</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Chicago, 17.ª edición, notas</translation>
    </message>
    <message>
        <source>“{style}” is no citation style; known are {known}, and templates of your own.</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>«{style}» no es un estilo de referencia; se conocen {known}, y las plantillas propias.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (.csv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSV, para hojas de cálculo (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (.tsv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Separado por tabuladores (.tsv)</translation>
    </message>
    <message>
        <source>Workbook, for spreadsheets (.xlsx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Libro, para hojas de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines, for programs (.jsonl)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Líneas JSON, para programas (.jsonl)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Web page with search and timeline (.html)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Página web con búsqueda y cronología (.html)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Documento de Word (.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Texto OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>RIS, for reference managers (.ris)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>RIS, para gestores de referencias (.ris)</translation>
    </message>
    <message>
        <source>BibTeX (.bib)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>BibTeX (.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON, for citations (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSL-JSON, para referencias (.json)</translation>
    </message>
    <message>
        <source>TimelineJS (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>TimelineJS (.json)</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Calendario (.ics)</translation>
    </message>
    <message>
        <source>“{format}” is not a format for quotations; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>«{format}» no es un formato para citas; se conocen {known}.</translation>
    </message>
    <message>
        <source>The name does not tell the format; give it with --format: {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>El nombre no dice el formato; indíquelo con --format: {known}.</translation>
    </message>
    <message>
        <source>“{dates}” is no way to write days; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>«{dates}» no es una forma de escribir días; se conocen {known}.</translation>
    </message>
    <message>
        <source>{format} is no text; write it to a file with -o.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>{format} no es texto; escríbalo en un archivo con -o.</translation>
    </message>
    <message>
        <source>There is no column {names} in {format}; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>No hay ninguna columna {names} en {format}; se conocen {known}.</translation>
    </message>
    <message>
        <source>No column was chosen; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>No se eligió ninguna columna; se conocen {known}.</translation>
    </message>
    <message>
        <source>The clock of this machine says a year before 1980, which no document can. Set it first.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>El reloj de este equipo marca un año anterior a 1980, que ningún documento admite. Póngalo antes en hora.</translation>
    </message>
    <message>
        <source>These are too many quotations for a document; choose a web page or a spreadsheet.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>Son demasiadas citas para un documento; elija una página web o una hoja de cálculo.</translation>
    </message>
    <message>
        <source>A table cannot be written as “{format}”; known are {known}.</source>
        <extracomment>exporters/rows</extracomment>
        <translation>Una tabla no se puede escribir como «{format}»; se conocen {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without any day {n:is|are} left out.</source>
        <extracomment>exporters/storylines</extracomment>
        <translation>{n} {n:cita sin ningún día se omite|citas sin ningún día se omiten}.</translation>
    </message>
    <message>
        <source>A template has up to {longest} letters; this one has more.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Una plantilla tiene hasta {longest} letras; esta tiene más.</translation>
    </message>
    <message>
        <source>A brace in the template has no partner; for a brace itself, write it twice in a row.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Una llave de la plantilla no tiene pareja; para una llave como tal, escríbala dos veces seguidas.</translation>
    </message>
    <message>
        <source>The template has a place “{name}” that there is not; there are {known}.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>La plantilla tiene un lugar «{name}» que no existe; hay {known}.</translation>
    </message>
    <message>
        <source>{n} {n:cell|cells} held more than {most} letters, which is all that a spreadsheet takes, and {n:was|were} cut. Other formats hold them whole.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:celda tenía|celdas tenían} más de {most} letras, que es todo lo que admite una hoja de cálculo, y se {n:recortó|recortaron}. Otros formatos las guardan enteras.</translation>
    </message>
    <message>
        <source>{n} {n:address is|addresses are} text and no link: a sheet takes no more.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:dirección es|direcciones son} texto y no enlace: una hoja no admite más.</translation>
    </message>
    <message>
        <source>One sheet does not hold all rows; there are {n}.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>Una hoja no contiene todas las filas; hay {n}.</translation>
    </message>
    <message>
        <source>it leads to an address that is none</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>lleva a una dirección que no lo es</translation>
    </message>
    <message>
        <source>this is not an address of the web</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>esto no es una dirección de la web</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched, not “{scheme}:”</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>solo se descargan direcciones http y https, no «{scheme}:»</translation>
    </message>
    <message>
        <source>an address with a name or a password in it is not fetched</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>una dirección con un nombre o una contraseña no se descarga</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>«{host}» no es el nombre de un servidor</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>the server takes no connection, or there is no connection</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>el servidor no acepta conexiones, o no hay conexión</translation>
    </message>
    <message>
        <source>it leads from one address to the next, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>lleva de una dirección a la siguiente, sin fin</translation>
    </message>
    <message>
        <source>the server sends nothing</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>el servidor no envía nada</translation>
    </message>
    <message>
        <source>it leads back to itself, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>lleva de vuelta a sí misma, sin fin</translation>
    </message>
    <message>
        <source>it leads from a secure address (https) to one that is not</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>lleva de una dirección segura (https) a otra que no lo es</translation>
    </message>
    <message>
        <source>nobody vouches that this is {host}: its certificate is not valid ({why})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>nadie garantiza que sea {host}: su certificado no es válido ({why})</translation>
    </message>
    <message>
        <source>no secure connection to {host} can be made</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>no se puede hacer una conexión segura con {host}</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>la respuesta se cortó antes de terminar</translation>
    </message>
    <message>
        <source>the server broke off the connection</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>el servidor cortó la conexión</translation>
    </message>
    <message>
        <source>the answer of the server makes no sense ({error})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>la respuesta del servidor no tiene sentido ({error})</translation>
    </message>
    <message>
        <source>it is neither a page nor a feed ({kind})</source>
        <extracomment>fetching/media</extracomment>
        <translation>no es ni una página ni un canal ({kind})</translation>
    </message>
    <message>
        <source>{host} leads into this machine or its own network ({number}), which is not asked</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>{host} lleva a este equipo o a su propia red ({number}), que no se consulta</translation>
    </message>
    <message>
        <source>there is no server called {host}, or there is no connection</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>no hay ningún servidor llamado {host}, o no hay conexión</translation>
    </message>
    <message>
        <source>the server does not let everybody read this ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>el servidor no deja que todos lean esto ({code})</translation>
    </message>
    <message>
        <source>there is nothing at this address ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>no hay nada en esta dirección ({code})</translation>
    </message>
    <message>
        <source>it is gone for good ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>ya no existe, y para siempre ({code})</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>el servidor pide que se lo deje en paz un tiempo ({code})</translation>
    </message>
    <message>
        <source>the server has a fault of its own ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>el servidor tiene un fallo propio ({code})</translation>
    </message>
    <message>
        <source>the server gives no page and no feed ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>el servidor no da ni página ni canal ({code})</translation>
    </message>
    <message>
        <source>it comes packed in a way that is not known (“{how}”)</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>viene comprimido de un modo que no se conoce («{how}»)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>pasa de {size} MB</translation>
    </message>
    <message>
        <source>what came is damaged and cannot be unpacked</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>lo que llegó está dañado y no se puede descomprimir</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds</source>
        <extracomment>fetching/watch</extracomment>
        <translation>tardó más de {n} segundos</translation>
    </message>
    <message>
        <source>it is not a ZIP file, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>no es un archivo ZIP, o está dañado</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>importers/archive</extracomment>
        <translation>está bloqueado con una contraseña</translation>
    </message>
    <message>
        <source>it is damaged inside the archive</source>
        <extracomment>importers/archive</extracomment>
        <translation>está dañado dentro del archivo comprimido</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <extracomment>importers/archive</extracomment>
        <translation>su índice es demasiado grande</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>no está comprimido con gzip, o está dañado</translation>
    </message>
    <message>
        <source>it is no table</source>
        <extracomment>importers/columns</extracomment>
        <translation>no es una tabla</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one article</source>
        <extracomment>importers/decoding</extracomment>
        <translation>pasa de {size} MB, demasiado para un artículo</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>es una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>it is not a text file, or in an unknown encoding</source>
        <extracomment>importers/decoding</extracomment>
        <translation>no es un archivo de texto, o su codificación es desconocida</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <extracomment>importers/documents</extracomment>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>the feed holds only a summary of it, not the article</source>
        <extracomment>importers/entries</extracomment>
        <translation>el canal solo contiene un resumen, no el artículo</translation>
    </message>
    <message>
        <source>the book names this page and does not hold it</source>
        <extracomment>importers/epub</extracomment>
        <translation>el libro nombra esta página y no la contiene</translation>
    </message>
    <message>
        <source>its text is locked against copying</source>
        <extracomment>importers/epub_book</extracomment>
        <translation>su texto está protegido contra copia</translation>
    </message>
    <message>
        <source>it is no feed, or too damaged to be read as one</source>
        <extracomment>importers/feeds</extracomment>
        <translation>no es un canal, o está demasiado dañado para leerlo como tal</translation>
    </message>
    <message>
        <source>the feed breaks off before its end: what stands before is read</source>
        <extracomment>importers/feeds</extracomment>
        <translation>el canal se corta antes de terminar: lo que hay antes se lee</translation>
    </message>
    <message>
        <source>this feed could not be understood ({error})</source>
        <extracomment>importers/feeds</extracomment>
        <translation>no se pudo entender este canal ({error})</translation>
    </message>
    <message>
        <source>the feed has no entries now</source>
        <extracomment>importers/feeds</extracomment>
        <translation>el canal no tiene entradas ahora</translation>
    </message>
    <message>
        <source>row {number} has no text</source>
        <extracomment>importers/fields</extracomment>
        <translation>la fila {number} no tiene texto</translation>
    </message>
    <message>
        <source>that is not the name of a file</source>
        <extracomment>importers/files</extracomment>
        <translation>eso no es un nombre de archivo</translation>
    </message>
    <message>
        <source>files ending in {ending} are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>los archivos que terminan en {ending} no se leen; se conocen {known}</translation>
    </message>
    <message>
        <source>files without an ending such as .txt are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>los archivos sin una terminación como .txt no se leen; se conocen {known}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>importers/formats</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>importers/formats</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>importers/formats</extracomment>
        <translation>Líneas JSON</translation>
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
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>importers/formats</extracomment>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>importers/formats</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text in one file</source>
        <extracomment>importers/formats</extracomment>
        <translation>Texto OpenDocument en un solo archivo</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>importers/formats</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Archivo web</translation>
    </message>
    <message>
        <source>File packed with gzip</source>
        <extracomment>importers/formats</extracomment>
        <translation>Archivo comprimido con gzip</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>importers/formats</extracomment>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <source>Web page saved whole</source>
        <extracomment>importers/formats</extracomment>
        <translation>Página web guardada entera</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>importers/formats</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>importers/formats</extracomment>
        <translation>Buzón de correo</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Canal (RSS, Atom)</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <extracomment>importers/formats</extracomment>
        <translation>Lista de canales</translation>
    </message>
    <message>
        <source>News in XML (NITF)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Noticias en XML (NITF)</translation>
    </message>
    <message>
        <source>News in XML (NewsML)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Noticias en XML (NewsML)</translation>
    </message>
    <message>
        <source>no article text was found on this page</source>
        <extracomment>importers/html</extracomment>
        <translation>no se encontró texto de artículo en esta página</translation>
    </message>
    <message>
        <source>this page could not be understood ({error})</source>
        <extracomment>importers/html</extracomment>
        <translation>no se pudo entender esta página ({error})</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known ({how})</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>está comprimido de un modo que no se conoce ({how})</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>descomprimido pasa de {size} MB</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <extracomment>importers/mail</extracomment>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>pasa de {size} MB, demasiado para un solo correo</translation>
    </message>
    <message>
        <source>it has more than {n} lines, too many for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>tiene más de {n} líneas, demasiadas para un solo correo</translation>
    </message>
    <message>
        <source>its parts lie too deep inside each other, or are too many</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>sus partes están anidadas a demasiada profundidad, o son demasiadas</translation>
    </message>
    <message>
        <source>it is not a mail, or it is damaged</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>no es un correo, o está dañado</translation>
    </message>
    <message>
        <source>no mail begins in it: it is no mailbox</source>
        <extracomment>importers/mailbox</extracomment>
        <translation>no empieza ningún correo en él: no es un buzón</translation>
    </message>
    <message>
        <source>it has no column “{name}”; its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>no tiene ninguna columna «{name}»; sus columnas son: {columns}</translation>
    </message>
    <message>
        <source>its first row names no column "text", "body" or "content"; say which one holds the text (on the command line: --map text=COLUMN); its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>su primera fila no nombra ninguna columna «text», «body» o «content»; diga cuál contiene el texto (en la línea de órdenes: --map text=COLUMNA); sus columnas son: {columns}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"; say which one holds the text (on the command line: --map text=FIELD); its fields are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>no contiene artículos: nada en él tiene un campo «text», «body» o «content»; diga cuál contiene el texto (en la línea de órdenes: --map text=CAMPO); sus campos son: {columns}</translation>
    </message>
    <message>
        <source>it brings a document type definition, which no such document needs</source>
        <extracomment>importers/markup</extracomment>
        <translation>trae una definición de tipo de documento, que ningún documento así necesita</translation>
    </message>
    <message>
        <source>it holds no page</source>
        <extracomment>importers/mhtml</extracomment>
        <translation>no contiene ninguna página</translation>
    </message>
    <message>
        <source>its XML is damaged or breaks off (line {line})</source>
        <extracomment>importers/news_items</extracomment>
        <translation>su XML está dañado o se corta (línea {line})</translation>
    </message>
    <message>
        <source>it is no text ({kind})</source>
        <extracomment>importers/newsml</extracomment>
        <translation>no es texto ({kind})</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <extracomment>importers/newsml</extracomment>
        <translation>no contiene artículos</translation>
    </message>
    <message>
        <source>it declares {declared} words, but {found} were found: a part of it may be missing</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>declara {declared} palabras, pero se encontraron {found}: puede faltar una parte</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”: {lack}</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>la exportación no contiene el texto de «{title}»: {lack}</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>la exportación no contiene el texto de «{title}»</translation>
    </message>
    <message>
        <source>document {number} of the export holds no text</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>el documento {number} de la exportación no contiene texto</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found; missing: {missing}</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>la exportación dice que contiene {declared} {declared:artículo|artículos}, pero se {found:encontró|encontraron} {found}; faltan: {missing}</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>la exportación dice que contiene {declared} {declared:artículo|artículos}, pero se {found:encontró|encontraron} {found}</translation>
    </message>
    <message>
        <source>it only lists the documents of an export, and holds none of them</source>
        <extracomment>importers/newsroom/nexis</extracomment>
        <translation>solo enumera los documentos de una exportación, y no contiene ninguno</translation>
    </message>
    <message>
        <source>it is a list of {n} {n:feed|feeds}, which are added under “Feeds and watched folders”, not imported</source>
        <extracomment>importers/opml</extracomment>
        <translation>es una lista de {n} {n:canal, que se añade|canales, que se añaden} en «Canales y carpetas vigiladas», no se {n:importa|importan}</translation>
    </message>
    <message>
        <source>its parts are packed in a way that documents are not</source>
        <extracomment>importers/packages</extracomment>
        <translation>sus partes están comprimidas de un modo que los documentos no usan</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <extracomment>importers/packages</extracomment>
        <translation>descomprimido pasa de {size} MB</translation>
    </message>
    <message>
        <source>it unpacks to over {n:d} times its size, as no document does</source>
        <extracomment>importers/packages</extracomment>
        <translation>descomprimido ocupa más de {n:d} veces su tamaño, como ningún documento</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Word wrote before 2007</source>
        <extracomment>importers/packages</extracomment>
        <translation>está bloqueado con una contraseña, o es del tipo que Word escribía antes de 2007</translation>
    </message>
    <message>
        <source>it holds more parts than any document</source>
        <extracomment>importers/packages</extracomment>
        <translation>contiene más partes que ningún documento</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <extracomment>importers/packages</extracomment>
        <translation>está dañado, o no es del tipo que dice su nombre</translation>
    </message>
    <message>
        <source>it has {n} pages, and no more than {most} are read</source>
        <extracomment>importers/pdf</extracomment>
        <translation>tiene {n} páginas, y no se leen más de {most}</translation>
    </message>
    <message>
        <source>it holds more than can be read in a reasonable time</source>
        <extracomment>importers/pdf</extracomment>
        <translation>contiene más de lo que se puede leer en un tiempo razonable</translation>
    </message>
    <message>
        <source>page {label} holds more text than a page can</source>
        <extracomment>importers/pdf</extracomment>
        <translation>la página {label} contiene más texto del que cabe en una página</translation>
    </message>
    <message>
        <source>it holds pictures of text and no text; a program for text recognition can add it</source>
        <extracomment>importers/pdf</extracomment>
        <translation>contiene imágenes de texto y ningún texto; un programa de reconocimiento de texto puede añadirlo</translation>
    </message>
    <message>
        <source>its letters are drawings that do not tell which letters they are</source>
        <extracomment>importers/pdf</extracomment>
        <translation>sus letras son dibujos que no dicen qué letras son</translation>
    </message>
    <message>
        <source>{n} {n:page holds|pages hold} only a picture: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:página contiene|páginas contienen} solo una imagen: {labels}</translation>
    </message>
    <message>
        <source>{n} {n:page is|pages are} damaged: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:página está dañada|páginas están dañadas}: {labels}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>importers/problems</extracomment>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <extracomment>importers/problems</extracomment>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>importers/problems</extracomment>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>it could not be read ({why})</source>
        <extracomment>importers/problems</extracomment>
        <translation>no se pudo leer ({why})</translation>
    </message>
    <message>
        <source>a list holds {most} queries at most; this line, and all behind it, was left out</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>una lista contiene como mucho {most} consultas; esta línea, y todo lo que sigue, se omitió</translation>
    </message>
    <message>
        <source>its query is empty</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>su consulta está vacía</translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>tiene más de {most} letras</translation>
    </message>
    <message>
        <source>it holds bytes that are no letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>contiene bytes que no son letras</translation>
    </message>
    <message>
        <source>it opens a quotation mark that is never closed; all behind it was not read</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>abre unas comillas que no se cierran nunca; lo que sigue no se leyó</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns: put its query in quotation marks</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>tiene más celdas que columnas la tabla: ponga su consulta entre comillas</translation>
    </message>
    <message>
        <source>it is too large for the memory of this machine</source>
        <extracomment>importers/reading</extracomment>
        <translation>es demasiado grande para la memoria de este equipo</translation>
    </message>
    <message>
        <source>it lies inside too many other files</source>
        <extracomment>importers/reading</extracomment>
        <translation>está dentro de demasiados otros archivos</translation>
    </message>
    <message>
        <source>row {number} is longer than {size} MB</source>
        <extracomment>importers/rows</extracomment>
        <translation>la fila {number} pasa de {size} MB</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <extracomment>importers/rows</extracomment>
        <translation>fila {number}: {error}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"</source>
        <extracomment>importers/rows</extracomment>
        <translation>no contiene artículos: nada en él tiene un campo «text», «body» o «content»</translation>
    </message>
    <message>
        <source>it is not JSON ({error}, character {place})</source>
        <extracomment>importers/rows</extracomment>
        <translation>no es JSON ({error}, carácter {place})</translation>
    </message>
    <message>
        <source>it holds a number that is too long</source>
        <extracomment>importers/rows</extracomment>
        <translation>contiene un número demasiado largo</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply</source>
        <extracomment>importers/rows</extracomment>
        <translation>sus corchetes están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>row {number} is not an object with named fields</source>
        <extracomment>importers/rows</extracomment>
        <translation>la fila {number} no es un objeto con campos con nombre</translation>
    </message>
    <message>
        <source>row {number} opens a quotation mark that is never closed: it and all behind it were not read</source>
        <extracomment>importers/rows</extracomment>
        <translation>la fila {number} abre unas comillas que no se cierran nunca: ni ella ni lo que sigue se leyó</translation>
    </message>
    <message>
        <source>line {number} breaks the table ({error})</source>
        <extracomment>importers/rows</extracomment>
        <translation>la línea {number} rompe la tabla ({error})</translation>
    </message>
    <message>
        <source>its groups lie inside each other too deep</source>
        <extracomment>importers/rtf_text</extracomment>
        <translation>sus grupos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>it holds more than {n} files</source>
        <extracomment>importers/temporary</extracomment>
        <translation>contiene más de {n} archivos</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB in all</source>
        <extracomment>importers/temporary</extracomment>
        <translation>descomprimido pasa de {size} MB en total</translation>
    </message>
    <message>
        <source>unpacked it grows more than {ratio} times: that is no honest file</source>
        <extracomment>importers/temporary</extracomment>
        <translation>descomprimido crece más de {ratio} veces: no es un archivo honrado</translation>
    </message>
    <message>
        <source>the archive is damaged: record {number} and all behind it were not read</source>
        <extracomment>importers/warc</extracomment>
        <translation>el archivo web está dañado: ni el registro {number} ni lo que sigue se leyó</translation>
    </message>
    <message>
        <source>the archive ends within this page</source>
        <extracomment>importers/warc</extracomment>
        <translation>el archivo web termina dentro de esta página</translation>
    </message>
    <message>
        <source>it is a list of links to other pages</source>
        <extracomment>importers/warc</extracomment>
        <translation>es una lista de enlaces a otras páginas</translation>
    </message>
    <message>
        <source>it is damaged: what comes behind could not be unpacked</source>
        <extracomment>importers/warc</extracomment>
        <translation>está dañado: lo que viene detrás no se pudo descomprimir</translation>
    </message>
    <message>
        <source>the head of a record never ends</source>
        <extracomment>importers/warc</extracomment>
        <translation>la cabecera de un registro no termina nunca</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Excel wrote before 2007</source>
        <extracomment>importers/workbook</extracomment>
        <translation>está bloqueado con una contraseña, o es del tipo que Excel escribía antes de 2007</translation>
    </message>
    <message>
        <source>it holds more than a workbook of articles does</source>
        <extracomment>importers/workbook</extracomment>
        <translation>contiene más que un libro de cálculo con artículos</translation>
    </message>
    <message>
        <source>the text in row {number} ends where a cell of a workbook is full: the rest was cut off when it was written</source>
        <extracomment>importers/workbook</extracomment>
        <translation>el texto de la fila {number} termina donde una celda de un libro de cálculo está llena: el resto se cortó al escribirlo</translation>
    </message>
    <message>
        <source>known to the day</source>
        <extracomment>search/wording</extracomment>
        <translation>conocido al día</translation>
    </message>
    <message>
        <source>known to the week</source>
        <extracomment>search/wording</extracomment>
        <translation>conocido a la semana</translation>
    </message>
    <message>
        <source>known to the month</source>
        <extracomment>search/wording</extracomment>
        <translation>conocido al mes</translation>
    </message>
    <message>
        <source>known to the year</source>
        <extracomment>search/wording</extracomment>
        <translation>conocido al año</translation>
    </message>
    <message>
        <source>known as a span of days</source>
        <extracomment>search/wording</extracomment>
        <translation>conocido como intervalo</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>search/wording</extracomment>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>dated by words in the article</source>
        <extracomment>search/wording</extracomment>
        <translation>fechado por palabras del artículo</translation>
    </message>
    <message>
        <source>dated by the day of publication</source>
        <extracomment>search/wording</extracomment>
        <translation>fechado por el día de publicación</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <extracomment>search/wording</extracomment>
        <translation>fechado a mano</translation>
    </message>
    <message>
        <source>dated by nothing</source>
        <extracomment>search/wording</extracomment>
        <translation>fechado por nada</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>search/wording</extracomment>
        <translation>directa</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>search/wording</extracomment>
        <translation>mixta</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>search/wording</extracomment>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>said: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>dicho: {days}</translation>
    </message>
    <message>
        <source>published: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>publicado: {days}</translation>
    </message>
    <message>
        <source>has a note</source>
        <extracomment>search/wording</extracomment>
        <translation>con nota</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>search/wording</extracomment>
        <translation>destacada</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>search/wording</extracomment>
        <translation>corregida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>search/wording</extracomment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>search/wording</extracomment>
        <translation>insegura</translation>
    </message>
    <message>
        <source>unplaced</source>
        <extracomment>search/wording</extracomment>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>from a headline</source>
        <extracomment>search/wording</extracomment>
        <translation>de un titular</translation>
    </message>
    <message>
        <source>a denial</source>
        <extracomment>search/wording</extracomment>
        <translation>un desmentido</translation>
    </message>
    <message>
        <source>has a tag</source>
        <extracomment>search/wording</extracomment>
        <translation>con etiqueta</translation>
    </message>
    <message>
        <source>has a cue</source>
        <extracomment>search/wording</extracomment>
        <translation>con verbo de habla</translation>
    </message>
    <message>
        <source>has a title</source>
        <extracomment>search/wording</extracomment>
        <translation>con título</translation>
    </message>
    <message>
        <source>has a byline</source>
        <extracomment>search/wording</extracomment>
        <translation>con firma</translation>
    </message>
    <message>
        <source>has a web address</source>
        <extracomment>search/wording</extracomment>
        <translation>con dirección web</translation>
    </message>
    <message>
        <source>has no note</source>
        <extracomment>search/wording</extracomment>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>has no tag</source>
        <extracomment>search/wording</extracomment>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>has no cue</source>
        <extracomment>search/wording</extracomment>
        <translation>sin verbo de habla</translation>
    </message>
    <message>
        <source>has no title</source>
        <extracomment>search/wording</extracomment>
        <translation>sin título</translation>
    </message>
    <message>
        <source>has no byline</source>
        <extracomment>search/wording</extracomment>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>has no web address</source>
        <extracomment>search/wording</extracomment>
        <translation>sin dirección web</translation>
    </message>
    <message>
        <source>speaker known</source>
        <extracomment>search/wording</extracomment>
        <translation>declarante conocido</translation>
    </message>
    <message>
        <source>outlet known</source>
        <extracomment>search/wording</extracomment>
        <translation>medio conocido</translation>
    </message>
    <message>
        <source>language known</source>
        <extracomment>search/wording</extracomment>
        <translation>idioma conocido</translation>
    </message>
    <message>
        <source>date known</source>
        <extracomment>search/wording</extracomment>
        <translation>fecha conocida</translation>
    </message>
    <message>
        <source>“{words}” within {n} {n:word|words}</source>
        <extracomment>search/wording</extracomment>
        <translation>«{words}» a {n} {n:palabra|palabras} como mucho</translation>
    </message>
    <message>
        <source>words like {pattern}</source>
        <extracomment>search/wording</extracomment>
        <translation>palabras como {pattern}</translation>
    </message>
    <message>
        <source>words near “{text}” ({n} {n:letter|letters} off)</source>
        <extracomment>search/wording</extracomment>
        <translation>palabras parecidas a «{text}» ({n} {n:letra|letras} de diferencia)</translation>
    </message>
    <message>
        <source>any form of “{word}”</source>
        <extracomment>search/wording</extracomment>
        <translation>cualquier forma de «{word}»</translation>
    </message>
    <message>
        <source>{clauses} side by side, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} una junto a otra, en cualquier orden</translation>
    </message>
    <message>
        <source>{clauses} within {n} {n:word|words}, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} a {n} {n:palabra|palabras} como mucho, en cualquier orden</translation>
    </message>
    <message>
        <source>not {clause}</source>
        <extracomment>search/wording</extracomment>
        <translation>no {clause}</translation>
    </message>
    <message>
        <source>{field} has {words}</source>
        <extracomment>search/wording</extracomment>
        <translation>{field} contiene {words}</translation>
    </message>
    <message>
        <source>kind: {kind}</source>
        <extracomment>search/wording</extracomment>
        <translation>tipo: {kind}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>declarante desconocido</translation>
    </message>
    <message>
        <source>speaker {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>declarante {number}</translation>
    </message>
    <message>
        <source>outlet: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>medio: {name}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>medio desconocido</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <extracomment>search/wording</extracomment>
        <translation>idioma: {code}</translation>
    </message>
    <message>
        <source>language unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>etiqueta: {name}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>artículo {number}</translation>
    </message>
    <message>
        <source>like quotation {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>como la cita {number}</translation>
    </message>
    <message>
        <source>{n:d} {n:chosen|chosen}</source>
        <extracomment>search/wording</extracomment>
        <translation>{n:d} {n:elegida|elegidas}</translation>
    </message>
    <message>
        <source>new since last looked at</source>
        <extracomment>search/wording</extracomment>
        <translation>nueva desde la última consulta</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>search/wording</extracomment>
        <translation>todo</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>search/wording</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>search/wording</extracomment>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the copy.</source>
        <extracomment>services/astray</extracomment>
        <translation>«{to}» ya existe. Nombre otro archivo para la copia.</translation>
    </message>
    <message>
        <source>The copy could not be written to “{to}” ({error}).</source>
        <extracomment>services/astray</extracomment>
        <translation>La copia no se pudo escribir en «{to}» ({error}).</translation>
    </message>
    <message>
        <source>a nickname inside a name</source>
        <extracomment>services/auditing</extracomment>
        <translation>un apodo dentro de un nombre</translation>
    </message>
    <message>
        <source>a title, or a name of several words</source>
        <extracomment>services/auditing</extracomment>
        <translation>un título, o un nombre de varias palabras</translation>
    </message>
    <message>
        <source>the name of something</source>
        <extracomment>services/auditing</extracomment>
        <translation>el nombre de algo</translation>
    </message>
    <message>
        <source>a word that is spoken about</source>
        <extracomment>services/auditing</extracomment>
        <translation>una palabra de la que se habla</translation>
    </message>
    <message>
        <source>a heading</source>
        <extracomment>services/auditing</extracomment>
        <translation>un ladillo</translation>
    </message>
    <message>
        <source>a few words that are marked because they are doubted, or are a term</source>
        <extracomment>services/auditing</extracomment>
        <translation>unas palabras marcadas porque se ponen en duda, o son un término</translation>
    </message>
    <message>
        <source>a few words beside a word of speech: perhaps somebody’s, perhaps only doubted</source>
        <extracomment>services/auditing</extracomment>
        <translation>unas palabras junto a un verbo de habla: quizá de alguien, quizá solo puestas en duda</translation>
    </message>
    <message>
        <source>it may be speech, but nobody was found who said it</source>
        <extracomment>services/auditing</extracomment>
        <translation>puede ser habla, pero no se encontró a nadie que lo dijera</translation>
    </message>
    <message>
        <source>you said it is no quotation</source>
        <extracomment>services/auditing</extracomment>
        <translation>usted dijo que no es una cita</translation>
    </message>
    <message>
        <source>No stretch in quotation marks could be speech</source>
        <extracomment>services/auditing</extracomment>
        <translation>Ningún fragmento entre comillas podría ser habla</translation>
    </message>
    <message>
        <source>Quoted stretches captured: {percent} % ({captured} of {speech})</source>
        <extracomment>services/auditing</extracomment>
        <translation>Fragmentos entre comillas recogidos: {percent} % ({captured} de {speech})</translation>
    </message>
    <message>
        <source>These words are no part of article {article_id} ({n} characters).</source>
        <extracomment>services/auditing</extracomment>
        <translation>Estas palabras no son parte del artículo {article_id} ({n} caracteres).</translation>
    </message>
    <message>
        <source>There is no article with the number {number} in this library.</source>
        <extracomment>services/auditing</extracomment>
        <translation>No hay ningún artículo con el número {number} en esta biblioteca.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>services/backups</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>services/backups</extracomment>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>services/backups</extracomment>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Before an update of Quoteline</source>
        <extracomment>services/backups</extracomment>
        <translation>Antes de actualizar Quoteline</translation>
    </message>
    <message>
        <source>“{name}” is the last sound backup. Make another one before you delete it.</source>
        <extracomment>services/backups</extracomment>
        <translation>«{name}» es la última copia de seguridad sana. Haga otra antes de eliminarla.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted ({error}).</source>
        <extracomment>services/backups</extracomment>
        <translation>«{name}» no se puede eliminar ({error}).</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>services/browsing</extracomment>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>services/browsing</extracomment>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>services/browsing</extracomment>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>services/browsing</extracomment>
        <translation>Inseguras</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>services/browsing</extracomment>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>services/browsing</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>To the day</source>
        <extracomment>services/browsing</extracomment>
        <translation>Al día</translation>
    </message>
    <message>
        <source>To the week</source>
        <extracomment>services/browsing</extracomment>
        <translation>A la semana</translation>
    </message>
    <message>
        <source>To the month</source>
        <extracomment>services/browsing</extracomment>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>To the year</source>
        <extracomment>services/browsing</extracomment>
        <translation>Al año</translation>
    </message>
    <message>
        <source>As a span of days</source>
        <extracomment>services/browsing</extracomment>
        <translation>Como intervalo de días</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>services/browsing</extracomment>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <extracomment>services/browsing</extracomment>
        <translation>Palabras del artículo</translation>
    </message>
    <message>
        <source>Publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <extracomment>services/browsing</extracomment>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>services/browsing</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Some day between two others, such as 3–7 March</source>
        <extracomment>services/browsing</extracomment>
        <translation>Algún día entre otros dos, como del 3 al 7 de marzo</translation>
    </message>
    <message>
        <source>The article tells when, in words such as “on Wednesday”</source>
        <extracomment>services/browsing</extracomment>
        <translation>El artículo dice cuándo, con palabras como «el miércoles»</translation>
    </message>
    <message>
        <source>The article tells no other day: its day of publication stands in</source>
        <extracomment>services/browsing</extracomment>
        <translation>El artículo no dice otro día: vale su día de publicación</translation>
    </message>
    <message>
        <source>A day that you gave</source>
        <extracomment>services/browsing</extracomment>
        <translation>Un día que usted dio</translation>
    </message>
    <message>
        <source>Nothing tells the day, or only words that need a publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Nada dice el día, o solo palabras que necesitan una fecha de publicación</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>services/browsing</extracomment>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>services/browsing</extracomment>
        <translation>Citada en parte</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>services/browsing</extracomment>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>There is no quotation with the number {number} in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>No hay ninguna cita con el número {number} en esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no speaker called “{name}” in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>No hay ningún declarante llamado «{name}» en esta biblioteca.</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {known}. Say which, by name or number.</source>
        <extracomment>services/browsing</extracomment>
        <translation>Varios declarantes se llaman «{name}»: {known}. Diga cuál, por nombre o número.</translation>
    </message>
    <message>
        <source>Up to {clipped} quotations can be copied at once. Export the rest to a file.</source>
        <extracomment>services/clipping</extracomment>
        <translation>Se pueden copiar hasta {clipped} citas a la vez. Exporte el resto a un archivo.</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>services/completions</extracomment>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>where it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>dónde se publicó</translation>
    </message>
    <message>
        <source>a word of the article's title</source>
        <extracomment>services/completions</extracomment>
        <translation>una palabra del título del artículo</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <extracomment>services/completions</extracomment>
        <translation>quién escribió el artículo</translation>
    </message>
    <message>
        <source>what you tagged it with</source>
        <extracomment>services/completions</extracomment>
        <translation>con qué lo etiquetó usted</translation>
    </message>
    <message>
        <source>the words that attribute it</source>
        <extracomment>services/completions</extracomment>
        <translation>las palabras que la atribuyen</translation>
    </message>
    <message>
        <source>a word of the article, or its number</source>
        <extracomment>services/completions</extracomment>
        <translation>una palabra del artículo, o su número</translation>
    </message>
    <message>
        <source>direct, partly quoted or reported</source>
        <extracomment>services/completions</extracomment>
        <translation>directa, citada en parte o indirecta</translation>
    </message>
    <message>
        <source>when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>cuándo se dijo</translation>
    </message>
    <message>
        <source>when it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>cuándo se publicó</translation>
    </message>
    <message>
        <source>how exactly its day is known</source>
        <extracomment>services/completions</extracomment>
        <translation>con qué exactitud se conoce su día</translation>
    </message>
    <message>
        <source>what its day rests on</source>
        <extracomment>services/completions</extracomment>
        <translation>en qué se basa su día</translation>
    </message>
    <message>
        <source>starred, corrected, uncertain, undated …</source>
        <extracomment>services/completions</extracomment>
        <translation>destacada, corregida, insegura, sin fecha…</translation>
    </message>
    <message>
        <source>with a note, a tag, a speaker, a date …</source>
        <extracomment>services/completions</extracomment>
        <translation>con nota, etiqueta, declarante, fecha…</translation>
    </message>
    <message>
        <source>in which the article is written</source>
        <extracomment>services/completions</extracomment>
        <translation>en el que está escrito el artículo</translation>
    </message>
    <message>
        <source>a word in all its forms</source>
        <extracomment>services/completions</extracomment>
        <translation>una palabra en todas sus formas</translation>
    </message>
    <message>
        <source>quotations like the one with this number</source>
        <extracomment>services/completions</extracomment>
        <translation>citas como la que tiene este número</translation>
    </message>
    <message>
        <source>either of the two</source>
        <extracomment>services/completions</extracomment>
        <translation>una u otra</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>services/completions</extracomment>
        <translation>ambas</translation>
    </message>
    <message>
        <source>without what follows</source>
        <extracomment>services/completions</extracomment>
        <translation>sin lo que sigue</translation>
    </message>
    <message>
        <source>Found no more by a newer extraction</source>
        <extracomment>services/completions</extracomment>
        <translation>Una lectura más nueva ya no la encuentra</translation>
    </message>
    <message>
        <source>From a headline</source>
        <extracomment>services/completions</extracomment>
        <translation>De un titular</translation>
    </message>
    <message>
        <source>Denied by the speaker</source>
        <extracomment>services/completions</extracomment>
        <translation>Desmentida por el declarante</translation>
    </message>
    <message>
        <source>Nothing tells when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>Nada dice cuándo se dijo</translation>
    </message>
    <message>
        <source>When it was said is known</source>
        <extracomment>services/completions</extracomment>
        <translation>Se sabe cuándo se dijo</translation>
    </message>
    <message>
        <source>The last day lies before the first. Give the earlier day first.</source>
        <extracomment>services/correcting</extracomment>
        <translation>El último día es anterior al primero. Dé antes el día más temprano.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 or unknown.</source>
        <extracomment>services/correcting</extracomment>
        <translation>«{typed}» no es un día. Escriba 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 o unknown.</translation>
    </message>
    <message>
        <source>{start}:{end} is no part of this article (it has {length} characters; parts stand in order and do not overlap).</source>
        <extracomment>services/correcting</extracomment>
        <translation>{start}:{end} no es parte de este artículo (tiene {length} caracteres; las partes van en orden y no se solapan).</translation>
    </message>
    <message>
        <source>A quotation needs at least one part, written START:END.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Una cita necesita al menos una parte, escrita INICIO:FIN.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>No quotation was named.</source>
        <extracomment>services/correcting</extracomment>
        <translation>No se nombró ninguna cita.</translation>
    </message>
    <message>
        <source>“{link}” is not a link into a library. Such a link reads quoteline://LIBRARY/quotation/NUMBER; perhaps a part of it was lost on the way.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>«{link}» no es un enlace a una biblioteca. Un enlace así tiene la forma quoteline://BIBLIOTECA/quotation/NÚMERO; quizá se perdió una parte por el camino.</translation>
    </message>
    <message>
        <source>This library has no id of the usual kind, so that no link can lead into it.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Esta biblioteca no tiene un id del tipo habitual, así que ningún enlace puede llevar a ella.</translation>
    </message>
    <message>
        <source>This link leads into a library that was not opened on this machine yet (its id begins with {id}). Open its file once with File ▸ Open library…, then follow it again.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Este enlace lleva a una biblioteca que aún no se abrió en este equipo (su id empieza por {id}). Abra su archivo una vez con Archivo ▸ Abrir biblioteca…, y siga luego el enlace otra vez.</translation>
    </message>
    <message>
        <source>The quotation of this link is no longer in the library. It was taken out by hand, or found otherwise when its article was read again: History shows what was done.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>La cita de este enlace ya no está en la biblioteca. Se quitó a mano, o se halló de otro modo al releer su artículo: el Historial muestra qué se hizo.</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can be read to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Restaure una copia de seguridad, o salve lo que se pueda leer en una biblioteca nueva: quoteline restore --salvage ARCHIVO NUEVA.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>services/doctor</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>services/doctor</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>services/doctor</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Schema of libraries</source>
        <extracomment>services/doctor</extracomment>
        <translation>Esquema de las bibliotecas</translation>
    </message>
    <message>
        <source>Format of the search index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Formato del índice de búsqueda</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>services/doctor</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>services/doctor</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>services/doctor</extracomment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>services/doctor</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>services/doctor</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>services/doctor</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Give yourself the right to write in “{place}”.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Concédase permiso para escribir en «{place}».</translation>
    </message>
    <message>
        <source>{folder} ({free:.1f} GB free)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{folder} ({free:.1f} GB libres)</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Haga sitio en este disco.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>services/doctor</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>services/doctor</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>There is none yet; import articles to make one: {path}</source>
        <extracomment>services/doctor</extracomment>
        <translation>Aún no hay ninguna; importe artículos para crearla: {path}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>services/doctor</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>services/doctor</extracomment>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>services/doctor</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles}, {quotations} {quotations:quotation|quotations}, {corrections} {corrections:change|changes} ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{articles} {articles:artículo|artículos}, {quotations} {quotations:cita|citas}, {corrections} {corrections:cambio|cambios} ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>To correct it, or to import, copy it to a folder that you may write in.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Para corregirla, o para importar, cópiela a una carpeta en la que usted pueda escribir.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>services/doctor</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>can only be read</source>
        <extracomment>services/doctor</extracomment>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>services/doctor</extracomment>
        <translation>sana</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>services/doctor</extracomment>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>services/doctor</extracomment>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>services/doctor</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>services/doctor</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Build the search index again: quoteline reindex.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Vuelva a construir el índice de búsqueda: quoteline reindex.</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>damaged, or of another version</source>
        <extracomment>services/doctor</extracomment>
        <translation>dañado, o de otra versión</translation>
    </message>
    <message>
        <source>will be brought up to date</source>
        <extracomment>services/doctor</extracomment>
        <translation>se pondrá al día</translation>
    </message>
    <message>
        <source>up to date ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>al día ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <extracomment>services/doctor</extracomment>
        <translation>Encontrar citas</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then the rules do the work.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Instale Quoteline de nuevo; hasta entonces trabajan las reglas.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>services/doctor</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Word lists</source>
        <extracomment>services/doctor</extracomment>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>services/doctor</extracomment>
        <translation>no está</translation>
    </message>
    <message>
        <source>Install Quoteline again.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Instale Quoteline de nuevo.</translation>
    </message>
    <message>
        <source>not as they were made: {names}</source>
        <extracomment>services/doctor</extracomment>
        <translation>no están como se hicieron: {names}</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then nothing is extracted.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Instale Quoteline de nuevo; hasta entonces no se buscan citas.</translation>
    </message>
    <message>
        <source>{n} {n:file|files}</source>
        <extracomment>services/doctor</extracomment>
        <translation>{n} {n:archivo|archivos}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>services/doctor</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <extracomment>services/doctor</extracomment>
        <translation>no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>Install Quoteline again: its fonts are missing.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Instale Quoteline de nuevo: faltan sus tipos de letra.</translation>
    </message>
    <message>
        <source>Language and time</source>
        <extracomment>services/doctor</extracomment>
        <translation>Idioma y hora</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>services/doctor</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>services/doctor</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>services/doctor</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>No trained model is installed.</source>
        <extracomment>services/engines</extracomment>
        <translation>No hay ningún modelo entrenado instalado.</translation>
    </message>
    <message>
        <source>“{name}” is not an engine; known are {known}.</source>
        <extracomment>services/engines</extracomment>
        <translation>«{name}» no es un motor; se conocen {known}.</translation>
    </message>
    <message>
        <source>{lacking} Use --engine rules, or leave the option out.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Use --engine rules, u omita la opción.</translation>
    </message>
    <message>
        <source>The trained model cannot be used: what it runs on could not be loaded ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>El modelo entrenado no se puede usar: no se pudo cargar aquello sobre lo que funciona ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged or too new ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>El modelo entrenado está dañado o es demasiado nuevo ({error}).</translation>
    </message>
    <message>
        <source>The trained model is not whole: {name} ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>El modelo entrenado no está completo: {name} ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged: {error}.</source>
        <extracomment>services/engines</extracomment>
        <translation>El modelo entrenado está dañado: {error}.</translation>
    </message>
    <message>
        <source>{lacking} Quotations are found by the rules alone.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Las citas se encuentran solo con las reglas.</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, version {version}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Las citas se encuentran con las reglas y un modelo entrenado ({model}, versión {version}, {size:.1f} MB).</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Las citas se encuentran con las reglas y un modelo entrenado ({model}, {size:.1f} MB).</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>otros</translation>
    </message>
    <message>
        <source>period</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>periodo</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>género</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>entorno</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>función</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>cargo</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>mismo nombre y apellido</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>el mismo nombre, escrito de otro modo</translation>
    </message>
    <message>
        <source>a short form of the given name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>una forma breve del nombre de pila</translation>
    </message>
    <message>
        <source>the given names differ by a letter</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>los nombres de pila difieren en una letra</translation>
    </message>
    <message>
        <source>one goes by the middle name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>uno usa su segundo nombre</translation>
    </message>
    <message>
        <source>the initial fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>la inicial encaja</translation>
    </message>
    <message>
        <source>a surname of two words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>un apellido de dos palabras</translation>
    </message>
    <message>
        <source>Jr. or Sr. with one of them only</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Jr. o Sr. solo en uno de ellos</translation>
    </message>
    <message>
        <source>surname spelt otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>apellido escrito de otro modo</translation>
    </message>
    <message>
        <source>many are called {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>muchos se llaman {name}</translation>
    </message>
    <message>
        <source>two given names: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>dos nombres de pila: {names}</translation>
    </message>
    <message>
        <source>same surname: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>mismo apellido: {names}</translation>
    </message>
    <message>
        <source>same name: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>mismo nombre: {name}</translation>
    </message>
    <message>
        <source>the same body: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>el mismo organismo: {names}</translation>
    </message>
    <message>
        <source>a name before marriage: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>un apellido de soltera: {names}</translation>
    </message>
    <message>
        <source>{name} are the initials</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} son las iniciales</translation>
    </message>
    <message>
        <source>{name} fits as well</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} también encaja</translation>
    </message>
    <message>
        <source>nobody else called {name} fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nadie más llamado {name} encaja</translation>
    </message>
    <message>
        <source>also known: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>también conocido: {names}</translation>
    </message>
    <message>
        <source>is named in full in the same article, as another</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>aparece con nombre completo en el mismo artículo, como otro</translation>
    </message>
    <message>
        <source>both are named in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ambos se nombran en un artículo</translation>
    </message>
    <message>
        <source>both are printed in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ambos aparecen en un artículo</translation>
    </message>
    <message>
        <source>same company: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>mismo entorno: {names}</translation>
    </message>
    <message>
        <source>other company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>otro entorno</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>unidos a mano</translation>
    </message>
    <message>
        <source>printed as a man, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>presentado como hombre, como {name}</translation>
    </message>
    <message>
        <source>printed as a woman, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>presentada como mujer, como {name}</translation>
    </message>
    <message>
        <source>{name}: the given name says otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name}: el nombre de pila dice lo contrario</translation>
    </message>
    <message>
        <source>title and given name agree</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>el tratamiento y el nombre de pila concuerdan</translation>
    </message>
    <message>
        <source>two parties: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>dos partidos: {roles}</translation>
    </message>
    <message>
        <source>both of {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ambos de {names}</translation>
    </message>
    <message>
        <source>of two places: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>de dos lugares: {roles}</translation>
    </message>
    <message>
        <source>of two bodies: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>de dos organismos: {roles}</translation>
    </message>
    <message>
        <source>two roles: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>dos funciones: {roles}</translation>
    </message>
    <message>
        <source>same role: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>misma función: {roles}</translation>
    </message>
    <message>
        <source>held {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>fue {role} ({days})</translation>
    </message>
    <message>
        <source>held two offices: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>tuvo dos cargos: {roles}</translation>
    </message>
    <message>
        <source>held an office before: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>tuvo un cargo antes: {roles}</translation>
    </message>
    <message>
        <source>was another then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>era otro entonces: {roles}</translation>
    </message>
    <message>
        <source>is in office still: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>sigue en el cargo: {roles}</translation>
    </message>
    <message>
        <source>in office then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>estaba entonces en el cargo: {roles}</translation>
    </message>
    <message>
        <source>another held the office: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>otro tenía el cargo: {name}</translation>
    </message>
    <message>
        <source>held an office: {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>tuvo un cargo: {role} ({days})</translation>
    </message>
    <message>
        <source>held the office: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>tuvo el cargo: {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>held the office before: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>tuvo el cargo antes: {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>{n:d} {n:years apart|years apart}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n:d} {n:año de distancia|años de distancia}</translation>
    </message>
    <message>
        <source>1 article names {name}, near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 artículo nombra a {name}, cercano en el tiempo</translation>
    </message>
    <message>
        <source>1 article names {name}, not near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 artículo nombra a {name}, no cercano en el tiempo</translation>
    </message>
    <message>
        <source>{n} {n:articles name|articles name} {name}, {near} of them near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n} {n:artículo nombra|artículos nombran} a {name}, {near} de ellos cercanos en el tiempo</translation>
    </message>
    <message>
        <source>of this name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>de ese nombre</translation>
    </message>
    <message>
        <source>the gender fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>el género encaja</translation>
    </message>
    <message>
        <source>the gender is not told</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>no se dice el género</translation>
    </message>
    <message>
        <source>a role of theirs fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>una de sus funciones encaja</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>no nombrado</translation>
    </message>
    <message>
        <source>named in other words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado con otras palabras</translation>
    </message>
    <message>
        <source>spoke last</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>habló el último</translation>
    </message>
    <message>
        <source>named in quoted words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado en palabras citadas</translation>
    </message>
    <message>
        <source>named further on</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado más adelante</translation>
    </message>
    <message>
        <source>named here</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado aquí</translation>
    </message>
    <message>
        <source>named in this sentence</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado en esta frase</translation>
    </message>
    <message>
        <source>named in the sentence before</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado en la frase anterior</translation>
    </message>
    <message>
        <source>named further back</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>nombrado más atrás</translation>
    </message>
    <message>
        <source>denial</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>no quiso hacer comentarios</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>titular</translation>
    </message>
    <message>
        <source>“{path}” is this library. Choose another name for this file.</source>
        <extracomment>services/exporting</extracomment>
        <translation>«{path}» es esta biblioteca. Elija otro nombre para este archivo.</translation>
    </message>
    <message>
        <source>The trained model failed on a text ({why}).</source>
        <extracomment>services/extracting</extracomment>
        <translation>El modelo entrenado falló con un texto ({why}).</translation>
    </message>
    <message>
        <source>reading it for quotations failed ({why})</source>
        <extracomment>services/extracting</extracomment>
        <translation>falló la búsqueda de citas en él ({why})</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <extracomment>services/faceting</extracomment>
        <translation>Medio desconocido</translation>
    </message>
    <message>
        <source>Another window is finding the families. Try again when it is done.</source>
        <extracomment>services/families</extracomment>
        <translation>Otra ventana está buscando las familias. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Families cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/families</extracomment>
        <translation>Las familias no se pueden guardar en «{folder}» ({error}). Compruebe que hay espacio y que se puede escribir en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Comparing quotations</source>
        <extracomment>services/family_steps</extracomment>
        <translation>Comparando citas</translation>
    </message>
    <message>
        <source>Quoteline changed nothing in it, and your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline no cambió nada en ella, y sus copias de seguridad son archivos aparte.</translation>
    </message>
    <message>
        <source>“{name}” is not a Quoteline library</source>
        <extracomment>services/faults</extracomment>
        <translation>«{name}» no es una biblioteca de Quoteline</translation>
    </message>
    <message>
        <source>The disk does not give back what is in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>El disco no devuelve lo que hay en «{name}»</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>No se puede leer nada de «{name}»</translation>
    </message>
    <message>
        <source>{n} {n:problem|problems} found in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>{n} {n:problema encontrado|problemas encontrados} en «{name}»</translation>
    </message>
    <message>
        <source>It was not closed the last time, so it was looked over. {more}</source>
        <extracomment>services/faults</extracomment>
        <translation>No se cerró la última vez, así que se revisó. {more}</translation>
    </message>
    <message>
        <source>“{name}” was cut short</source>
        <extracomment>services/faults</extracomment>
        <translation>«{name}» quedó recortada</translation>
    </message>
    <message>
        <source>Another program wrote over its file while it was open. What is shown may be wrong, and nothing more is written. Your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Otro programa escribió encima de su archivo mientras estaba abierta. Lo que se muestra puede ser erróneo, y ya no se escribe nada más. Sus copias de seguridad son archivos aparte.</translation>
    </message>
    <message>
        <source>The last changes of “{name}” may be missing</source>
        <extracomment>services/faults</extracomment>
        <translation>Quizá falten los últimos cambios de «{name}»</translation>
    </message>
    <message>
        <source>{file} (set aside)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (apartado)</translation>
    </message>
    <message>
        <source>{file} (the copy)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (la copia)</translation>
    </message>
    <message>
        <source>What can be read of it goes into a new library, with your corrections and their log. The file itself stays as it is.</source>
        <extracomment>services/faults</extracomment>
        <translation>Lo que se pueda leer de ella pasa a una biblioteca nueva, con sus correcciones y el registro de estas. El archivo mismo se queda como está.</translation>
    </message>
    <message>
        <source>Save what can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Salvar lo que se pueda leer de «{name}»</translation>
    </message>
    <message>
        <source>You can go on reading and searching. What is changed in a damaged library may be lost, so help it first.</source>
        <extracomment>services/faults</extracomment>
        <translation>Puede seguir leyendo y buscando. Lo que se cambie en una biblioteca dañada puede perderse, así que ayúdela primero.</translation>
    </message>
    <message>
        <source>Quoteline was ended while it worked, before all was written into the library’s file. That file was moved, emptied or replaced since, as programs do that synchronise folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline se terminó en pleno trabajo, antes de que todo estuviera escrito en el archivo de la biblioteca. Ese archivo se movió, se vació o se reemplazó después, como hacen los programas que sincronizan carpetas.</translation>
    </message>
    <message>
        <source>Nobody can prove that the last changes belong to the file that is there now: they were kept out of it. A copy of it with them lies beside it, and nothing wrong was found there. Look at both, and go on with the one that is right.</source>
        <extracomment>services/faults</extracomment>
        <translation>Nadie puede probar que los últimos cambios pertenezcan al archivo que está allí ahora: se dejaron fuera de él. A su lado hay una copia que los contiene, y en ella no se encontró ningún error. Mire los dos, y siga con el que sea correcto.</translation>
    </message>
    <message>
        <source>No sound copy could be made of the file that is there now with the last changes: they were kept out of it. Keep what was set aside until you know that nothing is missing; then it may be deleted.</source>
        <extracomment>services/faults</extracomment>
        <translation>No se pudo hacer ninguna copia en buen estado del archivo que está allí ahora con los últimos cambios: se dejaron fuera de él. Conserve lo que se apartó hasta saber que no falta nada; después se puede borrar.</translation>
    </message>
    <message>
        <source>Its file was changed by a disk that fails, a copy that was broken off, or a program that synchronises folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Cambió su archivo un disco que falla, una copia interrumpida o un programa que sincroniza carpetas.</translation>
    </message>
    <message>
        <source>The file is something else, or its beginning was written over.</source>
        <extracomment>services/faults</extracomment>
        <translation>El archivo es otra cosa, o se escribió encima de su comienzo.</translation>
    </message>
    <message>
        <source>Copy the file to another disk as soon as you can, and open the copy.</source>
        <extracomment>services/faults</extracomment>
        <translation>Copie el archivo a otro disco en cuanto pueda, y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <extracomment>services/faults</extracomment>
        <translation>«{name}» está dañada</translation>
    </message>
    <message>
        <source>Finding families</source>
        <extracomment>services/grouping_families</extracomment>
        <translation>Buscando familias</translation>
    </message>
    <message>
        <source>Quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>Las citas se encontraron solo con las reglas.</translation>
    </message>
    <message>
        <source>In {n} of {total} {total:article|articles} quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>En {n} de {total} {total:artículo|artículos} las citas se encontraron solo con las reglas.</translation>
    </message>
    <message>
        <source>(There are {n} other reasons.)</source>
        <extracomment>services/import_reports</extracomment>
        <translation>(Hay otros {n} motivos.)</translation>
    </message>
    <message>
        <source>already in the library</source>
        <extracomment>services/importing</extracomment>
        <translation>ya está en la biblioteca</translation>
    </message>
    <message>
        <source>changed since article {number}: {what}</source>
        <extracomment>services/importing</extracomment>
        <translation>cambiado desde el artículo {number}: {what}</translation>
    </message>
    <message>
        <source>the same text as article {number}</source>
        <extracomment>services/importing</extracomment>
        <translation>el mismo texto que el artículo {number}</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Preparando la búsqueda</translation>
    </message>
    <message>
        <source>Waiting for another window that prepares the search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Otra ventana prepara la búsqueda</translation>
    </message>
    <message>
        <source>Search cannot be prepared in “{root}” ({reason}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/indexing</extracomment>
        <translation>La búsqueda no se puede preparar en «{root}» ({reason}). Compruebe que hay espacio y que se puede escribir en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <extracomment>services/keeping</extracomment>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the backup.</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{to}» ya existe. Nombre otro archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup could not be written to “{to}” ({error}). The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>La copia de seguridad no se pudo escribir en «{to}» ({error}). La biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>There is no backup at “{backup}”.</source>
        <extracomment>services/keeping</extracomment>
        <translation>No hay ninguna copia de seguridad en «{backup}».</translation>
    </message>
    <message>
        <source>“{backup}” is not a sound library: {wrong} The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{backup}» no es una biblioteca sana: {wrong} La biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>“{library}” lies in a folder that cannot be written, so no backup can take its place. Restore it to another place: quoteline restore FILE -l NEW.</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{library}» está en una carpeta en la que no se puede escribir, así que ninguna copia de seguridad puede ocupar su lugar. Restáurela en otro lugar: quoteline restore ARCHIVO -l NUEVA.</translation>
    </message>
    <message>
        <source>“{library}” is open in a window or in another program, and was left as it is. Close it there and try again, or restore the backup in that window: File ▸ Backups…</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{library}» está abierta en una ventana o en otro programa, y se dejó como está. Ciérrela allí e inténtelo de nuevo, o restaure la copia de seguridad en esa ventana: Archivo ▸ Copias de seguridad…</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>services/languages</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>services/languages</extracomment>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>services/languages</extracomment>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>services/languages</extracomment>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>services/languages</extracomment>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>services/languages</extracomment>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>services/languages</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>services/languages</extracomment>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>services/languages</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>services/languages</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>services/languages</extracomment>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>services/languages</extracomment>
        <translation>persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>services/languages</extracomment>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>services/languages</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>services/languages</extracomment>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>services/languages</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>services/languages</extracomment>
        <translation>croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>services/languages</extracomment>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>services/languages</extracomment>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>services/languages</extracomment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>services/languages</extracomment>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>services/languages</extracomment>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>services/languages</extracomment>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>services/languages</extracomment>
        <translation>letón</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>services/languages</extracomment>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>services/languages</extracomment>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>services/languages</extracomment>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>services/languages</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>services/languages</extracomment>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>services/languages</extracomment>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>services/languages</extracomment>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>services/languages</extracomment>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>services/languages</extracomment>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>services/languages</extracomment>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>services/languages</extracomment>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>services/languages</extracomment>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>services/languages</extracomment>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>services/languages</extracomment>
        <translation>chino</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <extracomment>services/languages</extracomment>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>the language “{code}”</source>
        <extracomment>services/languages</extracomment>
        <translation>el idioma «{code}»</translation>
    </message>
    <message>
        <source>it is in {language}: kept and searchable, its quotations are not found</source>
        <extracomment>services/languages</extracomment>
        <translation>está en {language}: se guarda y se puede buscar, pero sus citas no se encuentran</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {language}: kept and searchable, {n:its|their} quotations are not found.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:artículo|artículos} en {language}: {n:se guarda y se puede|se guardan y se pueden} buscar, pero sus citas no se encuentran.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {more} other {more:language|languages}: the same.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:artículo|artículos} en {more} {more:otro idioma|otros idiomas}: lo mismo.</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, so its last changes may be missing: a copy that has them is at “{copy}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>«{name}» no es el mismo archivo con el que Quoteline se terminó en pleno trabajo, así que quizá falten sus últimos cambios: una copia que los tiene está en «{copy}».</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, and the last changes could not be joined to it: they were set aside as “{log}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>«{name}» no es el mismo archivo con el que Quoteline se terminó en pleno trabajo, y los últimos cambios no se pudieron unir a él: se apartaron como «{log}».</translation>
    </message>
    <message>
        <source>“{path}” cannot be made here ({strerror}). Choose another folder for the library.</source>
        <extracomment>services/library</extracomment>
        <translation>«{path}» no se puede crear aquí ({strerror}). Elija otra carpeta para la biblioteca.</translation>
    </message>
    <message>
        <source>“{path}” is no library ({strerror}).</source>
        <extracomment>services/library</extracomment>
        <translation>«{path}» no es una biblioteca ({strerror}).</translation>
    </message>
    <message>
        <source>There is no library at “{path}”. Import articles first, or name another with -l.</source>
        <extracomment>services/library</extracomment>
        <translation>No hay ninguna biblioteca en «{path}». Importe antes artículos, o nombre otra con -l.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <extracomment>services/linking</extracomment>
        <translation>No se enlazó nada.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another; {open} that may be one to look at.</source>
        <extracomment>services/linking</extracomment>
        <translation>{linked} de {n} {n:nombre|nombres} están enlazados a otro; {open} por mirar, que pueden ser uno.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another.</source>
        <extracomment>services/linking</extracomment>
        <translation>{linked} de {n} {n:nombre|nombres} están enlazados a otro.</translation>
    </message>
    <message>
        <source>These are the words of {n} {n:speaker|speakers}. Up to {most} can be shown together.</source>
        <extracomment>services/listings</extracomment>
        <translation>Son las palabras de {n} {n:declarante|declarantes}. Se pueden mostrar juntos hasta {most}.</translation>
    </message>
    <message>
        <source>Speaker changed to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Declarante cambiado a {name}</translation>
    </message>
    <message>
        <source>Speaker set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Declarante puesto como desconocido</translation>
    </message>
    <message>
        <source>Marked as not said by this speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Marcado como no dicho por este declarante</translation>
    </message>
    <message>
        <source>Confirmation removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Confirmación retirada</translation>
    </message>
    <message>
        <source>Day set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Día puesto como desconocido</translation>
    </message>
    <message>
        <source>Day changed to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Día cambiado a {day}</translation>
    </message>
    <message>
        <source>Day changed to {first} to {last}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Día cambiado: {first} a {last}</translation>
    </message>
    <message>
        <source>Words of the quotation changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Palabras de la cita cambiadas</translation>
    </message>
    <message>
        <source>Quotation added: “{words}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Cita añadida: «{words}»</translation>
    </message>
    <message>
        <source>Kind changed to direct</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Tipo cambiado a directa</translation>
    </message>
    <message>
        <source>Kind changed to partly quoted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Tipo cambiado a citada en parte</translation>
    </message>
    <message>
        <source>Kind changed to reported</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Tipo cambiado a indirecta</translation>
    </message>
    <message>
        <source>Marked as not a quotation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Marcado como que no es una cita</translation>
    </message>
    <message>
        <source>Star removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Estrella retirada</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Etiqueta «{name}» puesta</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Etiqueta «{name}» retirada</translation>
    </message>
    <message>
        <source>Note written</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Nota retirada</translation>
    </message>
    <message>
        <source>{what} ({n:d} {n:quotation|quotations})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{what} ({n:d} {n:cita|citas})</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Fecha de publicación de «{title}» fijada en {day}</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Fecha de publicación de «{title}» puesta como desconocida</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Fecha de publicación de {n} {n:artículo|artículos} fijada en {day}</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Fecha de publicación de {n} {n:artículo|artículos} puesta como desconocida</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medio de «{title}» cambiado a {name}</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medio de «{title}» puesto como desconocido</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medio de {n} {n:artículo|artículos} cambiado a {name}</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Medio de {n} {n:artículo|artículos} puesto como desconocido</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{title}» importado</translation>
    </message>
    <message>
        <source>Imported {n} {n:article|articles}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:artículo importado|artículos importados}</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Leído de nuevo</translation>
    </message>
    <message>
        <source>Extracted again with {engine}: {parts}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Leído de nuevo con {engine}: {parts}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:cita cambiada|citas cambiadas}</translation>
    </message>
    <message>
        <source>{n} {n:new|new}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:nueva|nuevas}</translation>
    </message>
    <message>
        <source>{n} {n:found again|found again}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:hallada otra vez|halladas otra vez}</translation>
    </message>
    <message>
        <source>{n} {n:no longer found|no longer found}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:ya no hallada|ya no halladas}</translation>
    </message>
    <message>
        <source>{n} {n:to look at|to look at}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:por mirar|por mirar}</translation>
    </message>
    <message>
        <source>Linked {n} {n:name|names} anew</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:nombre enlazado|nombres enlazados} de nuevo</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Búsqueda guardada como «{name}»</translation>
    </message>
    <message>
        <source>Saved search “{name}” updated</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Búsqueda guardada «{name}» actualizada</translation>
    </message>
    <message>
        <source>Saved search “{old}” renamed to “{new}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Búsqueda guardada «{old}» renombrada a «{new}»</translation>
    </message>
    <message>
        <source>Saved search “{name}” deleted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Búsqueda guardada «{name}» eliminada</translation>
    </message>
    <message>
        <source>Saved search “{name}” moved</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Búsqueda guardada «{name}» movida</translation>
    </message>
    <message>
        <source>Merged {names} into “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} unido a «{name}»</translation>
    </message>
    <message>
        <source>Split {names} from “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} separado de «{name}»</translation>
    </message>
    <message>
        <source>Split {n:d} {n:quotation|quotations} of “{name}” off</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n:d} {n:cita separada|citas separadas} de «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not “{other}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» no es «{other}»</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{before}» renombrado a «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es un nombre de «{speaker}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» ya no es un nombre de «{speaker}»</translation>
    </message>
    <message>
        <source>“{name}” is {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es {role}</translation>
    </message>
    <message>
        <source>“{name}” is {role} ({first} to {last})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es {role} ({first} a {last})</translation>
    </message>
    <message>
        <source>“{name}” is not {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» no es {role}</translation>
    </message>
    <message>
        <source>“{name}” is a person</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es una persona</translation>
    </message>
    <message>
        <source>“{name}” is a organisation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es un organismo</translation>
    </message>
    <message>
        <source>“{name}” is a group</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es un grupo</translation>
    </message>
    <message>
        <source>“{name}” is a document</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es un documento</translation>
    </message>
    <message>
        <source>“{name}” is a unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» es de tipo desconocido</translation>
    </message>
    <message>
        <source>{names} is not a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} no es un declarante</translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} no son declarantes</translation>
    </message>
    <message>
        <source>{names} is a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} es un declarante</translation>
    </message>
    <message>
        <source>{names} are speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} son declarantes</translation>
    </message>
    <message>
        <source>{names} and {n:d} more</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} y {n:d} más</translation>
    </message>
    <message>
        <source>{n} {n:file is|files are} still being written</source>
        <extracomment>services/looking</extracomment>
        <translation>{n} {n:archivo aún se está|archivos aún se están} escribiendo</translation>
    </message>
    <message>
        <source>Close other programs; the rules alone need less than the trained model (--engine rules).</source>
        <extracomment>services/machine</extracomment>
        <translation>Cierre otros programas; las reglas solas necesitan menos que el modelo entrenado (--engine rules).</translation>
    </message>
    <message>
        <source>{size:.1f} GB to be had</source>
        <extracomment>services/machine</extracomment>
        <translation>{size:.1f} GB disponibles</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>services/machine</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Raise the limit before the program is started: ulimit -n 1024.</source>
        <extracomment>services/machine</extracomment>
        <translation>Suba el límite antes de iniciar el programa: ulimit -n 1024.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <extracomment>services/machine</extracomment>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Passing files</source>
        <extracomment>services/machine</extracomment>
        <translation>Archivos temporales</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>services/machine</extracomment>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>Make a folder that can be written, and name it in TMPDIR.</source>
        <extracomment>services/machine</extracomment>
        <translation>Haga una carpeta en la que se pueda escribir, y nómbrela en TMPDIR.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: days are reckoned from it, and backups kept by it.</source>
        <extracomment>services/machine</extracomment>
        <translation>Ponga en hora el reloj de este equipo: por él se calculan los días y se guardan las copias de seguridad.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>services/machine</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>services/manual</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>To look up</source>
        <extracomment>services/manual</extracomment>
        <translation>Para consultar</translation>
    </message>
    <message>
        <source>How well it does</source>
        <extracomment>services/manual</extracomment>
        <translation>Qué tal lo hace</translation>
    </message>
    <message>
        <source>The list of queries: {reason}.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>La lista de consultas: {reason}.</translation>
    </message>
    <message>
        <source>“{typed}” is no day; write 2025-03-20, 2025-03 or 2025</source>
        <extracomment>services/many_queries</extracomment>
        <translation>«{typed}» no es un día; escriba 2025-03-20, 2025-03 o 2025</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <extracomment>services/many_queries</extracomment>
        <translation>su último día es anterior al primero</translation>
    </message>
    <message>
        <source>Search is not ready in this library yet. Bring it up to date, then try again.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>La búsqueda aún no está lista en esta biblioteca. Póngala al día e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>services/mapping</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>services/mapping</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>services/mapping</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>services/mapping</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>services/mapping</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <extracomment>services/mapping</extracomment>
        <translation>Dirección (URL)</translation>
    </message>
    <message>
        <source>Number in the export</source>
        <extracomment>services/mapping</extracomment>
        <translation>Número en la exportación</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}).</source>
        <extracomment>services/mapping</extracomment>
        <translation>«{name}» no se puede abrir ({reason}).</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <extracomment>services/matching_articles</extracomment>
        <translation>Comparando artículos</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <extracomment>services/matching_families</extracomment>
        <translation>Leyendo citas</translation>
    </message>
    <message>
        <source>There is no article with the number {id} in this library.</source>
        <extracomment>services/originals</extracomment>
        <translation>No hay ningún artículo con el número {id} en esta biblioteca.</translation>
    </message>
    <message>
        <source>It is not known where this article came from.</source>
        <extracomment>services/originals</extracomment>
        <translation>No se sabe de dónde vino este artículo.</translation>
    </message>
    <message>
        <source>The file “{path}” is not there any more.</source>
        <extracomment>services/originals</extracomment>
        <translation>El archivo «{path}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is shown in its folder: it is not opened from here.</source>
        <extracomment>services/originals</extracomment>
        <translation>«{name}» se muestra en su carpeta: no se abre desde aquí.</translation>
    </message>
    <message>
        <source>No article was named.</source>
        <extracomment>services/outlets</extracomment>
        <translation>No se nombró ningún artículo.</translation>
    </message>
    <message>
        <source>Quotations over time</source>
        <extracomment>services/picturing</extracomment>
        <translation>Citas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <extracomment>services/picturing</extracomment>
        <translation>A4 apaisado</translation>
    </message>
    <message>
        <source>Half a page of A4</source>
        <extracomment>services/picturing</extracomment>
        <translation>Media página A4</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <extracomment>services/picturing</extracomment>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <source>Column of a newspaper, 85 mm</source>
        <extracomment>services/picturing</extracomment>
        <translation>Columna de periódico, 85 mm</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>{n} over more than a month, in no column</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} a lo largo de más de un mes, en ninguna columna</translation>
    </message>
    <message>
        <source>All quotations of the library</source>
        <extracomment>services/picturing</extracomment>
        <translation>Todas las citas de la biblioteca</translation>
    </message>
    <message>
        <source>Source: library “{name}”, {n} {n:article|articles} of {outlets}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Fuente: biblioteca «{name}», {n} {n:artículo|artículos} de {outlets}.</translation>
    </message>
    <message>
        <source>Made with Quoteline {version} on {day}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Hecho con Quoteline {version} el {day}.</translation>
    </message>
    <message>
        <source>an unknown outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>un medio desconocido</translation>
    </message>
    <message>
        <source>no outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>ningún medio</translation>
    </message>
    <message>
        <source>{names} and {n} {n:other outlet|other outlets}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{names} y {n} {n:otro medio|otros medios}</translation>
    </message>
    <message>
        <source>{n} undated</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} sin fecha</translation>
    </message>
    <message>
        <source>{n} not known to the day</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} no conocidas al día</translation>
    </message>
    <message>
        <source>said on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>dicho el {day:short}</translation>
    </message>
    <message>
        <source>said from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>dicho del {first:short} al {last:short}</translation>
    </message>
    <message>
        <source>published on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>publicado el {day:short}</translation>
    </message>
    <message>
        <source>published from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>publicado del {first:short} al {last:short}</translation>
    </message>
    <message>
        <source>More than {size} MB were piped in. Put them into files, and import their folder.</source>
        <extracomment>services/piped</extracomment>
        <translation>Se pasaron más de {size} MB. Póngalos en archivos, e importe su carpeta.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of file that is read; known are {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>«{kind}» no es un tipo de archivo que se lea; se conocen {names}.</translation>
    </message>
    <message>
        <source>What was piped in is of no kind that is read; --as tells which: {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>Lo que se pasó no es de ningún tipo que se lea; --as dice cuál: {names}.</translation>
    </message>
    <message>
        <source>A list of files may have {size} MB.</source>
        <extracomment>services/piped</extracomment>
        <translation>Una lista de archivos puede tener {size} MB.</translation>
    </message>
    <message>
        <source>“{path}” lies in a folder that {service} synchronises. That may damage it, or leave two of it, where it is changed on two machines. Keep it on this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>«{path}» está en una carpeta que {service} sincroniza. Eso puede dañarla, o dejar dos versiones si se cambia en dos equipos. Guárdela en este equipo, y ponga en esa carpeta las copias de seguridad.</translation>
    </message>
    <message>
        <source>“{path}” lies on a network ({kind}). Locks may fail there, and two who change it at a time may damage it. Keep it in a folder of this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>«{path}» está en una red ({kind}). Los bloqueos pueden fallar allí, y dos personas que la cambien a la vez pueden dañarla. Guárdela en una carpeta de este equipo, y ponga en la red las copias de seguridad.</translation>
    </message>
    <message>
        <source>Nexis export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportación de Nexis</translation>
    </message>
    <message>
        <source>Factiva export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportación de Factiva</translation>
    </message>
    <message>
        <source>ProQuest export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportación de ProQuest</translation>
    </message>
    <message>
        <source>Europresse export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Exportación de Europresse</translation>
    </message>
    <message>
        <source>the words follow a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras siguen a un verbo de habla</translation>
    </message>
    <message>
        <source>the quoted words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras citadas van antes de un verbo de habla</translation>
    </message>
    <message>
        <source>the reported words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras referidas van antes de un verbo de habla</translation>
    </message>
    <message>
        <source>a verb of speech tells what was spoken about</source>
        <extracomment>services/provenance</extracomment>
        <translation>un verbo de habla dice de qué se habló</translation>
    </message>
    <message>
        <source>the words stand beside “according to”</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras están junto a «according to»</translation>
    </message>
    <message>
        <source>a question that somebody put</source>
        <extracomment>services/provenance</extracomment>
        <translation>una pregunta que alguien hizo</translation>
    </message>
    <message>
        <source>a turn of a transcript</source>
        <extracomment>services/provenance</extracomment>
        <translation>un turno de una transcripción</translation>
    </message>
    <message>
        <source>a headline that names who said it</source>
        <extracomment>services/provenance</extracomment>
        <translation>un titular que nombra a quien lo dijo</translation>
    </message>
    <message>
        <source>the sentence leads in to the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>la frase introduce las palabras citadas</translation>
    </message>
    <message>
        <source>who said it is told behind the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>quién lo dijo va detrás de las palabras citadas</translation>
    </message>
    <message>
        <source>“as somebody said”</source>
        <extracomment>services/provenance</extracomment>
        <translation>«como dijo alguien»</translation>
    </message>
    <message>
        <source>the words stand behind a colon</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras van tras dos puntos</translation>
    </message>
    <message>
        <source>the paragraph goes on with the speaker of the one before</source>
        <extracomment>services/provenance</extracomment>
        <translation>el párrafo sigue con el declarante del anterior</translation>
    </message>
    <message>
        <source>the paragraph before announces the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>el párrafo anterior anuncia las palabras</translation>
    </message>
    <message>
        <source>a name stands under or behind the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>un nombre va debajo o detrás de las palabras</translation>
    </message>
    <message>
        <source>the words go on with others of the same speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras siguen a otras del mismo declarante</translation>
    </message>
    <message>
        <source>the words stand behind what somebody did</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras van tras lo que alguien hizo</translation>
    </message>
    <message>
        <source>the quoted words follow a verb and its speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>las palabras citadas siguen a un verbo y su declarante</translation>
    </message>
    <message>
        <source>a passive verb of speech names the speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>un verbo de habla en pasiva nombra al declarante</translation>
    </message>
    <message>
        <source>no rule found it</source>
        <extracomment>services/provenance</extracomment>
        <translation>ninguna regla la encontró</translation>
    </message>
    <message>
        <source>the import of its article was taken back</source>
        <extracomment>services/provenance</extracomment>
        <translation>se deshizo la importación de su artículo</translation>
    </message>
    <message>
        <source>a newer extraction does not find it</source>
        <extracomment>services/provenance</extracomment>
        <translation>una lectura más nueva no la encuentra</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>añadida por usted</translation>
    </message>
    <message>
        <source>{engine}, mending the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, que corrige la regla «{rule}»</translation>
    </message>
    <message>
        <source>{engine}, rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, regla «{rule}»</translation>
    </message>
    <message>
        <source>“{name}” is no speaker, you said</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» no es un declarante, dijo usted</translation>
    </message>
    <message>
        <source>“{name}” stands for itself</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» vale por sí mismo</translation>
    </message>
    <message>
        <source>{told}, {share:.0%} sure</source>
        <extracomment>services/provenance</extracomment>
        <translation>{told}, seguro al {share:.0%}</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» se muestra como «{whole}», enlazado por usted</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by its name</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» se muestra como «{whole}», enlazado por su nombre</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» se muestra como «{whole}», enlazado por la regla «{rule}»</translation>
    </message>
    <message>
        <source>given at import</source>
        <extracomment>services/published</extracomment>
        <translation>dado al importar</translation>
    </message>
    <message>
        <source>from the imported row</source>
        <extracomment>services/published</extracomment>
        <translation>de la fila importada</translation>
    </message>
    <message>
        <source>from the page</source>
        <extracomment>services/published</extracomment>
        <translation>de la página</translation>
    </message>
    <message>
        <source>from the head of the file</source>
        <extracomment>services/published</extracomment>
        <translation>de la cabecera del archivo</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <extracomment>services/published</extracomment>
        <translation>de la data</translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>services/published</extracomment>
        <translation>de la firma</translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>services/published</extracomment>
        <translation>de la dirección</translation>
    </message>
    <message>
        <source>from the file name</source>
        <extracomment>services/published</extracomment>
        <translation>del nombre del archivo</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>services/published</extracomment>
        <translation>fijado a mano</translation>
    </message>
    <message>
        <source>from an unknown place</source>
        <extracomment>services/published</extracomment>
        <translation>de un lugar desconocido</translation>
    </message>
    <message>
        <source>{n} {n:conflicting|conflicting}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:contradictoria|contradictorias}</translation>
    </message>
    <message>
        <source>{n} {n:doubtful|doubtful}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:dudosa|dudosas}</translation>
    </message>
    <message>
        <source>{n} in the future</source>
        <extracomment>services/published</extracomment>
        <translation>{n} en el futuro</translation>
    </message>
    <message>
        <source>{n} before 1800</source>
        <extracomment>services/published</extracomment>
        <translation>{n} antes de 1800</translation>
    </message>
    <message>
        <source>{n} {n:unknown|unknown}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:desconocida|desconocidas}</translation>
    </message>
    <message>
        <source>Day and month may be either way round, so none was taken.</source>
        <extracomment>services/published</extracomment>
        <translation>El día y el mes pueden estar al revés, así que no se tomó ninguno.</translation>
    </message>
    <message>
        <source>It was found with different days.</source>
        <extracomment>services/published</extracomment>
        <translation>Se encontró con días distintos.</translation>
    </message>
    <message>
        <source>The only day found is doubtful: {words}.</source>
        <extracomment>services/published</extracomment>
        <translation>El único día encontrado es dudoso: {words}.</translation>
    </message>
    <message>
        <source>A day in the future was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Se encontró un día en el futuro; no se tomó.</translation>
    </message>
    <message>
        <source>A day before 1800 was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Se encontró un día anterior a 1800; no se tomó.</translation>
    </message>
    <message>
        <source>No date: the text says {day}, without a year.</source>
        <extracomment>services/published</extracomment>
        <translation>Sin fecha: el texto dice {day}, sin año.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <extracomment>services/published</extracomment>
        <translation>No se encontró ninguna fecha.</translation>
    </message>
    <message>
        <source>Publication dates to look at: {told}.</source>
        <extracomment>services/published</extracomment>
        <translation>Fechas de publicación por mirar: {told}.</translation>
    </message>
    <message>
        <source>“{name}” does not tell the format: end it in {known}.</source>
        <extracomment>services/query_tables</extracomment>
        <translation>«{name}» no dice el formato: termínelo en {known}.</translation>
    </message>
    <message>
        <source>A newer Quoteline made the account in “{path}”; repeat it with that.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Un Quoteline más nuevo hizo el acta de «{path}»; repítala con él.</translation>
    </message>
    <message>
        <source>There is no account of an export in “{path}”. Name the file that ends in {side}, or an export that was made with its account.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>No hay ningún acta de una exportación en «{path}». Nombre el archivo que termina en {side}, o una exportación que se hizo con su acta.</translation>
    </message>
    <message>
        <source>The account in “{path}” is damaged, so that its export cannot be repeated.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>El acta de «{path}» está dañada, así que su exportación no se puede repetir.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}).</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>«{path}» no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>What was piped in cannot be read: {error}.</source>
        <extracomment>services/reading</extracomment>
        <translation>Lo que se pasó no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>“{name}” holds no article.</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds several articles. Import it, or use --jsonl.</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» contiene varios artículos. Impórtelo, o use --jsonl.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({strerror}).</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>it could not be understood ({error})</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>no se pudo entender ({error})</translation>
    </message>
    <message>
        <source>reading it was stopped: there was no answer for too long</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>se detuvo su lectura: no hubo respuesta durante demasiado tiempo</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds} seconds</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>se detuvo su lectura tras {seconds} segundos</translation>
    </message>
    <message>
        <source>reading it ended the reader: the file is damaged, or made to do harm</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>su lectura acabó con el lector: el archivo está dañado, o hecho para dañar</translation>
    </message>
    <message>
        <source>Dating a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Fechando un artículo largo</translation>
    </message>
    <message>
        <source>Keeping a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Guardando un artículo largo</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew, {by_hand} set by hand {by_hand:was|were} kept</source>
        <extracomment>services/redating</extracomment>
        <translation>{n} {n:declaración fechada|declaraciones fechadas} de nuevo, {by_hand} {by_hand:fijada a mano se conservó|fijadas a mano se conservaron}</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew</source>
        <extracomment>services/redating</extracomment>
        <translation>{n} {n:declaración fechada|declaraciones fechadas} de nuevo</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, or unknown.</source>
        <extracomment>services/redating</extracomment>
        <translation>«{typed}» no es un día. Escriba 2025-03-19, o unknown.</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <extracomment>services/redating</extracomment>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <source>lies before {year:d}</source>
        <extracomment>services/redating</extracomment>
        <translation>es anterior a {year:d}</translation>
    </message>
    <message>
        <source>Linking names</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Enlazando nombres</translation>
    </message>
    <message>
        <source>Reading a long article</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Leyendo un artículo largo</translation>
    </message>
    <message>
        <source>the new reading finds it no more; kept because it was {did}</source>
        <extracomment>services/reextracting</extracomment>
        <translation>la nueva lectura ya no la encuentra; se conserva porque estaba {did}</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <extracomment>services/reextracting</extracomment>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>The export in “{path}” was made from another library; name that one with -l.</source>
        <extracomment>services/repeating</extracomment>
        <translation>La exportación de «{path}» se hizo de otra biblioteca; nómbrela con -l.</translation>
    </message>
    <message>
        <source>Nobody of this library is called {who} any more.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Nadie en esta biblioteca se llama ya {who}.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was made: {now}.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Su consulta se entiende de otro modo que cuando se hizo: {now}.</translation>
    </message>
    <message>
        <source>it is a denial: the speaker says that the words are not so</source>
        <extracomment>services/reviewing</extracomment>
        <translation>es un desmentido: el declarante dice que las palabras no son ciertas</translation>
    </message>
    <message>
        <source>the speaker would not say it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>el declarante no quiso decirlo</translation>
    </message>
    <message>
        <source>it stands in a headline, which may put it shortly</source>
        <extracomment>services/reviewing</extracomment>
        <translation>está en un titular, que puede abreviar</translation>
    </message>
    <message>
        <source>Nothing about it is doubtful.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Nada en ella es dudoso.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Usted la confirmó.</translation>
    </message>
    <message>
        <source>You corrected it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Usted la corrigió.</translation>
    </message>
    <message>
        <source>it is marked as {remark}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>está marcada como {remark}</translation>
    </message>
    <message>
        <source>a newer reading of its article does not find it; it is kept as you set it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>una lectura más nueva de su artículo no la encuentra; se conserva como usted la fijó</translation>
    </message>
    <message>
        <source>{words}; the speaker is not: {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}; el declarante no: {who}</translation>
    </message>
    <message>
        <source>{words}, and {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}, y {who}</translation>
    </message>
    <message>
        <source>the words are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>las palabras son seguras</translation>
    </message>
    <message>
        <source>only the words in quotation marks are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>solo las palabras entre comillas son seguras</translation>
    </message>
    <message>
        <source>it stands in no quotation marks</source>
        <extracomment>services/reviewing</extracomment>
        <translation>no está entre comillas</translation>
    </message>
    <message>
        <source>nobody is named beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>no se nombra a nadie al lado</translation>
    </message>
    <message>
        <source>{beside}, no name is near</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, no hay ningún nombre cerca</translation>
    </message>
    <message>
        <source>{beside}, {name} was named in the same sentence</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} se nombró en la misma frase</translation>
    </message>
    <message>
        <source>{beside}, {name} was named {n} {n:sentence|sentences} back</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} se nombró {n} {n:frase|frases} atrás</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>«{mention}» está al lado</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it, whom the article does not name</source>
        <extracomment>services/reviewing</extracomment>
        <translation>«{mention}» está al lado, a quien el artículo no nombra</translation>
    </message>
    <message>
        <source>it may be another {name} than elsewhere in the library ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>puede ser otro {name} que en el resto de la biblioteca (seguro al {share:.0%})</translation>
    </message>
    <message>
        <source>“{name}” is taken for {speaker} ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>«{name}» se toma por {speaker} (seguro al {share:.0%})</translation>
    </message>
    <message>
        <source>the day is not sure: only that of the article is told</source>
        <extracomment>services/reviewing</extracomment>
        <translation>el día no es seguro: solo se dice el del artículo</translation>
    </message>
    <message>
        <source>the day is not sure: it rests on “{words}”</source>
        <extracomment>services/reviewing</extracomment>
        <translation>el día no es seguro: se basa en «{words}»</translation>
    </message>
    <message>
        <source>the day is not sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>el día no es seguro</translation>
    </message>
    <message>
        <source>It is a direct quotation now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Ahora es una cita directa</translation>
    </message>
    <message>
        <source>It is partly quoted now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Ahora está citada en parte</translation>
    </message>
    <message>
        <source>It is reported speech now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Ahora es indirecta</translation>
    </message>
    <message>
        <source>There is no speaker with the number {number} in this library.</source>
        <extracomment>services/said_about</extracomment>
        <translation>No hay ningún declarante con el número {number} en esta biblioteca.</translation>
    </message>
    <message>
        <source>That is one speaker. Choose another one to compare with.</source>
        <extracomment>services/said_about</extracomment>
        <translation>Es un solo declarante. Elija otro para comparar.</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Textos de artículos</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Nombres de declarantes</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Steps of changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Pasos de los cambios</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Who did not answer</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Quién no respondió</translation>
    </message>
    <message>
        <source>Roles of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Funciones de declarantes</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Reports of imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Informes de importaciones</translation>
    </message>
    <message>
        <source>What became of files</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Qué fue de los archivos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Names told apart</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Nombres distinguidos</translation>
    </message>
    <message>
        <source>There is no library at “{path}”.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>No hay ninguna biblioteca en «{path}».</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for what is saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>«{to}» ya existe. Nombre otro archivo para lo que se salve.</translation>
    </message>
    <message>
        <source>What can be read of “{path}” cannot be written to “{to}” ({error}). The damaged file is as it was; choose another place.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Lo que se puede leer de «{path}» no se puede escribir en «{to}» ({error}). El archivo dañado está como estaba; elija otro lugar.</translation>
    </message>
    <message>
        <source>{what}: some are lost, nobody can tell how many; saved: {kept}.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what}: hay pérdidas, nadie puede decir cuántas; se salvaron: {kept}.</translation>
    </message>
    <message>
        <source>{what}: {lost} lost, {kept} saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what}: se perdieron {lost}, se salvaron {kept}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; none is saved yet.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>No hay ninguna búsqueda guardada «{name}»; aún no se guardó ninguna.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. There are: {there}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>No hay ninguna búsqueda guardada «{name}». Hay: {there}.</translation>
    </message>
    <message>
        <source>It cannot be read: a newer program kept it, or it is damaged. Delete it, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>No se puede leer: la guardó un programa más nuevo, o está dañada. Elimínela o actualícela.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was kept: {now}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Su consulta se entiende de otro modo que cuando se guardó: {now}.</translation>
    </message>
    <message>
        <source>This saved search is gone. It was deleted, here or by another program.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Esta búsqueda guardada ya no existe. Se eliminó, aquí o desde otro programa.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>This name is too long; {n} characters are enough.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Este nombre es demasiado largo; bastan {n} caracteres.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Ya hay una búsqueda guardada «{name}». Elija otro nombre, o actualícela.</translation>
    </message>
    <message>
        <source>Word lists are not as they were sealed: {names}. Nothing is extracted with them. If you changed them, run python build/seal_word_lists.py; else get them anew.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Hay listas de palabras que no están como se sellaron: {names}. Con ellas no se buscan citas. Si usted las cambió, ejecute python build/seal_word_lists.py; si no, consígalas de nuevo.</translation>
    </message>
    <message>
        <source>Word lists are not as they were installed: {names}. Nothing is extracted with them. Install Quoteline again.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Hay listas de palabras que no están como se instalaron: {names}. Con ellas no se buscan citas. Instale Quoteline de nuevo.</translation>
    </message>
    <message>
        <source>“{word}” instead of “{typed}”</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>«{word}» en vez de «{typed}»</translation>
    </message>
    <message>
        <source>“{word}” as one word</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>«{word}» como una sola palabra</translation>
    </message>
    <message>
        <source>“{words}” as two words</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>«{words}» como dos palabras</translation>
    </message>
    <message>
        <source>what {name} said</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>lo que dijo {name}</translation>
    </message>
    <message>
        <source>the last look did not end well</source>
        <extracomment>services/sources</extracomment>
        <translation>la última consulta no terminó bien</translation>
    </message>
    <message>
        <source>“{name}” is one speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» ya es un solo declarante.</translation>
    </message>
    <message>
        <source>“{name}” is the name that the others are shown under. Split off the others.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» es el nombre con el que se muestran los demás. Separe los demás.</translation>
    </message>
    <message>
        <source>“{name}” is one name only. To tell two people of that name apart, choose quotations of one of them and split those off (--ids).</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» es solo un nombre. Para distinguir a dos personas de ese nombre, elija citas de una de ellas y sepárelas (--ids).</translation>
    </message>
    <message>
        <source>The name with the number {number} is not shown as “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>El nombre con el número {number} no se muestra como «{name}».</translation>
    </message>
    <message>
        <source>Quotation {each} is not said by “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>La cita {each} no es de «{name}».</translation>
    </message>
    <message>
        <source>That is one and the same name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Es uno y el mismo nombre.</translation>
    </message>
    <message>
        <source>There is another speaker called “{name}”. Merge the two, or take another name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Hay otro declarante llamado «{name}». Una los dos, o tome otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is no name that a person gave “{speaker}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» no es un nombre que alguien diera a «{speaker}».</translation>
    </message>
    <message>
        <source>There is a speaker called “{name}” already. Merge the two if they are one.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Ya hay un declarante llamado «{name}». Una los dos si son uno.</translation>
    </message>
    <message>
        <source>“{speaker}” is known as “{name}” already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{speaker}» ya se conoce como «{name}».</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <extracomment>services/speakers</extracomment>
        <translation>No hay tal función.</translation>
    </message>
    <message>
        <source>That is a speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Eso ya es un declarante.</translation>
    </message>
    <message>
        <source>“{name}” is marked as not a speaker.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» está marcado como que no es un declarante.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>La lista de canales y carpetas ({path}) no se puede leer.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) is damaged.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>La lista de canales y carpetas ({path}) está dañada.</translation>
    </message>
    <message>
        <source>{n} {n:entry|entries} in the list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>{n} {n:entrada|entradas} de la lista de canales y carpetas ({path}) no se {n:puede|pueden} leer.</translation>
    </message>
    <message>
        <source>The list of feeds and folders cannot be kept in “{path}” ({why}).</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>La lista de canales y carpetas no se puede guardar en «{path}» ({why}).</translation>
    </message>
    <message>
        <source>“{address}” cannot be subscribed to: {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>No es posible suscribirse a «{address}»: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is not a folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{path}» no es una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” has a name that cannot be kept. Rename the folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{path}» tiene un nombre que no se puede guardar. Renombre la carpeta.</translation>
    </message>
    <message>
        <source>“{place}” is in the list already.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{place}» ya está en la lista.</translation>
    </message>
    <message>
        <source>More than {n} feeds and folders are too many for one library.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Más de {n} canales y carpetas son demasiados para una biblioteca.</translation>
    </message>
    <message>
        <source>“{file}” is no list of feeds (OPML): {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{file}» no es una lista de canales (OPML): {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({why}).</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{file}» no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>“{file}” names no feeds.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{file}» no nombra ningún canal.</translation>
    </message>
    <message>
        <source>“{words}” is the name of several. Say which by its number.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{words}» es el nombre de varios. Diga cuál por su número.</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of feeds and folders.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{words}» no está en la lista de canales y carpetas.</translation>
    </message>
    <message>
        <source>This feed or folder is not in the list any more.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Este canal o carpeta ya no está en la lista.</translation>
    </message>
    <message>
        <source>Between two looks there may be {least} to {most} minutes, or 0 to look only when asked.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Entre dos consultas puede haber de {least} a {most} minutos, o 0 para consultar solo si se pide.</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} with {quotations} {quotations:quotation|quotations} {articles:is|are} gone.</source>
        <extracomment>services/taking_back</extracomment>
        <translation>{articles} {articles:artículo|artículos} con {quotations} {quotations:cita|citas} ya no {articles:está|están}.</translation>
    </message>
    <message>
        <source>in the sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>en la frase</translation>
    </message>
    <message>
        <source>with earlier words of the same speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>con palabras anteriores del mismo declarante</translation>
    </message>
    <message>
        <source>where the article tells of the speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>donde el artículo habla del declarante</translation>
    </message>
    <message>
        <source>in the opening of the article</source>
        <extracomment>services/telling</extracomment>
        <translation>al comienzo del artículo</translation>
    </message>
    <message>
        <source>in an earlier sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>en una frase anterior</translation>
    </message>
    <message>
        <source>in a later sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>en una frase posterior</translation>
    </message>
    <message>
        <source>in the article</source>
        <extracomment>services/telling</extracomment>
        <translation>en el artículo</translation>
    </message>
    <message>
        <source>no other day is told; this is the day the article was published</source>
        <extracomment>services/telling</extracomment>
        <translation>no se dice otro día; este es el día en que se publicó el artículo</translation>
    </message>
    <message>
        <source>Undated: {why}</source>
        <extracomment>services/telling</extracomment>
        <translation>Sin fecha: {why}</translation>
    </message>
    <message>
        <source>Said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Dicho el {day:long}</translation>
    </message>
    <message>
        <source>Perhaps said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Quizá dicho el {day:long}</translation>
    </message>
    <message>
        <source>Said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Dicho {when}</translation>
    </message>
    <message>
        <source>Perhaps said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Quizá dicho {when}</translation>
    </message>
    <message>
        <source>in the week from {first} to {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>en la semana del {first} al {last}</translation>
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
        <translation>entre {first} y {last}</translation>
    </message>
    <message>
        <source>from “{words}” {where}</source>
        <extracomment>services/telling</extracomment>
        <translation>por «{words}» {where}</translation>
    </message>
    <message>
        <source>told by the article</source>
        <extracomment>services/telling</extracomment>
        <translation>lo dice el artículo</translation>
    </message>
    <message>
        <source>the article says “{words}”, but has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>el artículo dice «{words}», pero no tiene fecha de publicación</translation>
    </message>
    <message>
        <source>the article says “{words}”, which gives no day</source>
        <extracomment>services/telling</extracomment>
        <translation>el artículo dice «{words}», que no da ningún día</translation>
    </message>
    <message>
        <source>the article looks back to it and tells no day</source>
        <extracomment>services/telling</extracomment>
        <translation>el artículo mira atrás y no dice ningún día</translation>
    </message>
    <message>
        <source>the article tells no day, and has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>el artículo no dice ningún día y no tiene fecha de publicación</translation>
    </message>
    <message>
        <source>the article does not tell when it was said</source>
        <extracomment>services/telling</extracomment>
        <translation>el artículo no dice cuándo se dijo</translation>
    </message>
    <message>
        <source>{n} {n:undated|undated}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:sin fecha|sin fecha}</translation>
    </message>
    <message>
        <source>{n} {n:not known to the day|not known to the day}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:no conocida al día|no conocidas al día}</translation>
    </message>
    <message>
        <source>Counting words</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Contando palabras</translation>
    </message>
    <message>
        <source>Counts of words cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Los recuentos de palabras no se pueden guardar en «{folder}» ({error}). Compruebe que hay espacio y que se puede escribir en la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{typed}” was searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{typed}» se buscó como palabras.</translation>
    </message>
    <message>
        <source>“{typed}” has no value; searched as words. The value stands right behind the colon.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{typed}» no tiene valor; se buscó como palabras. El valor va justo tras los dos puntos.</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words. Did you mean {near}:?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{field}:» no es un campo; se buscó como palabras. ¿Quiso decir {near}:?</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{field}:» no es un campo; se buscó como palabras.</translation>
    </message>
    <message>
        <source>“{value}” is no date; searched as words. Dates look like 2025-03, 2025-03-18, 2025-03..2025-04 or &gt;=2025, and unknown finds the undated.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{value}» no es una fecha; se buscó como palabras. Las fechas son como 2025-03, 2025-03-18, 2025-03..2025-04 o &gt;=2025, y unknown encuentra lo que no tiene fecha.</translation>
    </message>
    <message>
        <source>“{value}” is no language; searched as words. They are written en, uk, ar …</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{value}» no es un idioma; se buscó como palabras. Los idiomas se escriben así: en, uk, ar…</translation>
    </message>
    <message>
        <source>“{value}” holds no word that {field}: could look for.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{value}» no contiene ninguna palabra que {field}: pueda buscar.</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Did you mean {field}:{near}?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: no tiene el valor «{value}»; se buscó como palabras. ¿Quiso decir {field}:{near}?</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Its values: {known}.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: no tiene el valor «{value}»; se buscó como palabras. Sus valores: {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} new</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:cita nueva|citas nuevas}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} gone</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:cita desaparecida|citas desaparecidas}</translation>
    </message>
    <message>
        <source>the same quotations</source>
        <extracomment>services/versions</extracomment>
        <translation>las mismas citas</translation>
    </message>
    <message>
        <source>Article {one} is no version of article {other}.</source>
        <extracomment>services/versions</extracomment>
        <translation>El artículo {one} no es una versión del artículo {other}.</translation>
    </message>
    <message>
        <source>there is a page at this address that names no feed</source>
        <extracomment>services/visits</extracomment>
        <translation>en esta dirección hay una página que no nombra ningún canal</translation>
    </message>
    <message>
        <source>there is a page at this address, and none of its links leads to a feed</source>
        <extracomment>services/visits</extracomment>
        <translation>en esta dirección hay una página, y ninguno de sus enlaces lleva a un canal</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <extracomment>services/watched_folders</extracomment>
        <translation>la carpeta no está ahora</translation>
    </message>
    <message>
        <source>“{address}” cannot be fetched: {why}.</source>
        <extracomment>services/web</extracomment>
        <translation>«{address}» no se puede descargar: {why}.</translation>
    </message>
    <message>
        <source>A speaker who is gone</source>
        <extracomment>services/who_is_who</extracomment>
        <translation>Un declarante que ya no está</translation>
    </message>
    <message>
        <source>“{path}” is the name of a library. Choose another name for this file.</source>
        <extracomment>services/writing</extracomment>
        <translation>«{path}» es el nombre de una biblioteca. Elija otro nombre para este archivo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({strerror}). Choose another place.</source>
        <extracomment>services/writing</extracomment>
        <translation>«{path}» no se puede escribir ({strerror}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Name {number} is shown as one that is itself not shown.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>El nombre {number} se muestra como uno que a su vez no se muestra.</translation>
    </message>
    <message>
        <source>Name {number} is linked to itself, directly or through others.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>El nombre {number} está enlazado consigo mismo, directamente o por otros.</translation>
    </message>
    <message>
        <source>Why name {number} is linked cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>No se puede leer por qué está enlazado el nombre {number}.</translation>
    </message>
    <message>
        <source>Why names {one} and {other} may be one cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>No se puede leer por qué los nombres {one} y {other} pueden ser uno.</translation>
    </message>
    <message>
        <source>speakers: made anew from their names: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>declarantes: rehechos a partir de sus nombres: {rows}.</translation>
    </message>
    <message>
        <source>names: made anew from their speakers: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>nombres: rehechos a partir de sus declarantes: {rows}.</translation>
    </message>
    <message>
        <source>steps: left out, for what they belong to could only be undone in part: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>pasos: omitidos, porque aquello a lo que pertenecen solo se podría deshacer en parte: {rows}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, and its quotations with it. Import it again: {origin}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>El texto de «{title}» se perdió, y con él sus citas. Impórtelo de nuevo: {origin}.</translation>
    </message>
    <message>
        <source>articles: left out, because their text is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>artículos: omitidos, porque su texto se perdió: {rows}.</translation>
    </message>
    <message>
        <source>{table}: left out, because their row of {other} is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table}: omitidas, porque su fila de {other} se perdió: {rows}.</translation>
    </message>
    <message>
        <source>{table}: no longer point to their row of {other}, which is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table}: ya no apuntan a su fila de {other}, que se perdió: {rows}.</translation>
    </message>
    <message>
        <source>speaker set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>declarante fijado a mano</translation>
    </message>
    <message>
        <source>words set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>palabras fijadas a mano</translation>
    </message>
    <message>
        <source>kind set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>tipo fijado a mano</translation>
    </message>
    <message>
        <source>day set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>día fijado a mano</translation>
    </message>
    <message>
        <source>rejection set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>rechazada a mano</translation>
    </message>
    <message>
        <source>added by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>añadida a mano</translation>
    </message>
    <message>
        <source>tagged</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>etiquetada</translation>
    </message>
    <message>
        <source>with a note</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>con nota</translation>
    </message>
    <message>
        <source>“{path}” is not a Quoteline library. Nothing in it was changed; choose a file that ends in .quoteline.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» no es una biblioteca de Quoteline. No se cambió nada en ella; elija un archivo que termine en .quoteline.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of Quoteline ({detail}). Nothing in it was changed; update Quoteline to open it.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» se hizo con una versión más nueva de Quoteline ({detail}). No se cambió nada en ella; actualice Quoteline para abrirla.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). Restore a backup of it: quoteline restore FILE. Without one, save what can be read of it to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» está dañado ({detail}). Restaure una copia de seguridad: quoteline restore ARCHIVO. Si no hay ninguna, salve lo que se pueda leer en una biblioteca nueva: quoteline restore --salvage ARCHIVO NUEVA.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}” ({detail}). It was left as it is; restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>No se puede leer nada de «{path}» ({detail}). Se dejó como está; restaure una copia de seguridad: quoteline restore ARCHIVO.</translation>
    </message>
    <message>
        <source>The disk does not give back what is kept in “{path}” ({detail}). Nothing was changed; copy the file to another disk, and restore a backup of it where that fails.</source>
        <extracomment>storage/problems</extracomment>
        <translation>El disco no devuelve lo que se guarda en «{path}» ({detail}). No se cambió nada; copie el archivo a otro disco y, si eso falla, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is not enough memory for what was to be done with “{path}” ({detail}). What was done before is kept; close other programs and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>No hay memoria suficiente para lo que se iba a hacer con «{path}» ({detail}). Lo hecho antes se conserva; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” holds instructions that Quoteline did not put there ({detail}). It was not opened, and nothing in it was changed. Ask whoever gave it to you for an export instead.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» contiene instrucciones que no puso Quoteline ({detail}). No se abrió, y no se cambió nada en ella. Pida una exportación a quien se la dio.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened or changed ({detail}). Check the file, its folder and your permissions.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» no se puede abrir o cambiar ({detail}). Compruebe el archivo, su carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>“{path}” can only be read; nothing was changed. It can be searched and exported as it is. To correct it, copy it to a folder of yours.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» solo se puede leer; no se cambió nada. Se puede buscar y exportar tal como está. Para corregirla, cópiela a una carpeta suya.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close it there, or wait until it is done, and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Otro programa está usando «{path}». Ciérrelo allí, o espere a que termine, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({detail}). Make space on the disk and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» no se puede escribir ({detail}). Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup that is made before “{path}” is brought up to date cannot be written ({detail}). The library is as it was. Make space there, or give yourself the right to write, and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>No se puede escribir la copia de seguridad que se hace antes de poner al día «{path}» ({detail}). La biblioteca está como estaba. Haga sitio allí, o concédase permiso para escribir, y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” was moved, renamed or deleted while it was open. Nothing more is written to it; what was done before is in the file that was moved. Put it back and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» se movió, se renombró o se eliminó mientras estaba abierta. Ya no se escribe nada más en ella; lo que se hizo antes está en el archivo que se movió. Devuélvalo a su lugar y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Another file took the place of “{path}” while it was open, as programs do that synchronise folders. What was done before is in the file that is gone; nothing more is written to either. Open the library again to go on with the one that is there now.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Otro archivo ocupó el lugar de «{path}» mientras estaba abierta, como hacen los programas que sincronizan carpetas. Lo que se hizo antes está en el archivo que ya no está; no se escribe nada más en ninguno de los dos. Abra la biblioteca de nuevo para seguir con la que está allí ahora.</translation>
    </message>
    <message>
        <source>“{path}” was cut short by another program while it was open. Nothing more is written to it. Restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Otro programa recortó «{path}» mientras estaba abierta. Ya no se escribe nada más en ella. Restaure una copia de seguridad: quoteline restore ARCHIVO.</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Cita {number}</translation>
    </message>
    <message>
        <source>Row {number} of {table}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Fila {number} de {table}</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand nowhere in it.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who} no está en su artículo como se guardó: sus palabras no están en ninguna parte.</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand at {at}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who} no está en su artículo como se guardó: sus palabras están en {at}.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>El archivo está dañado: {what}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {other} that is not there.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>La fila {row} de {table} apunta a una fila de {other} que no existe.</translation>
    </message>
    <message>
        <source>Article {number} has no text.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>El artículo {number} no tiene texto.</translation>
    </message>
    <message>
        <source>The text of article {number} is not the one that was imported.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>El texto del artículo {number} no es el que se importó.</translation>
    </message>
    <message>
        <source>The {name} of quotation {number} lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{name} de la cita {number} está fuera de su artículo.</translation>
    </message>
    <message>
        <source>The source of row {number} of declined lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>La fuente de la fila {number} de declined está fuera de su artículo.</translation>
    </message>
    <message>
        <source>its copy is not sound: {what}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>su copia no está sana: {what}</translation>
    </message>
    <message>
        <source>Step {step} of correction {number} cannot be read, so that it cannot be taken back or made again.</source>
        <extracomment>storage/steps</extracomment>
        <translation>El paso {step} de la corrección {number} no se puede leer, así que no se puede deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Open library in a new window…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abrir biblioteca en una ventana nueva…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Report of the last import…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Informe de la última importación…</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importar de la web…</translation>
    </message>
    <message>
        <source>Feeds and watched folders…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Canales y carpetas vigiladas…</translation>
    </message>
    <message>
        <source>Export quotations…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exportar citas…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exportar otra vez…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Guardar la cronología como imagen…</translation>
    </message>
    <message>
        <source>Back up library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save from a damaged library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Salvar de una biblioteca dañada…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar solo las palabras</translation>
    </message>
    <message>
        <source>Select all quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Seleccionar todas las citas</translation>
    </message>
    <message>
        <source>Explain the search</source>
        <extracomment>ui/actions</extracomment>
        <translation>Explicar la búsqueda</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Take away what leaves nothing</source>
        <extracomment>ui/actions</extracomment>
        <translation>Quitar lo que no deja nada</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Encontrar una orden…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <extracomment>ui/actions</extracomment>
        <translation>Actualizar a lo que se muestra</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Many queries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Muchas consultas…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/actions</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/actions</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/actions</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>ui/actions</extracomment>
        <translation>C&amp;itas</translation>
    </message>
    <message>
        <source>Read in article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Leer en el artículo</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <extracomment>ui/actions</extracomment>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>Other printings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Otras apariciones…</translation>
    </message>
    <message>
        <source>More like this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Más como esta cita</translation>
    </message>
    <message>
        <source>Show only this speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mostrar solo este declarante</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>ui/actions</extracomment>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <extracomment>ui/actions</extracomment>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Change speaker…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cambiar declarante…</translation>
    </message>
    <message>
        <source>Change speaker throughout this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cambiar declarante en todo el artículo…</translation>
    </message>
    <message>
        <source>Change day said…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cambiar el día de la declaración…</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fijar la fecha de publicación…</translation>
    </message>
    <message>
        <source>Set outlet…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fijar el medio…</translation>
    </message>
    <message>
        <source>What changed in this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Qué cambió en este artículo…</translation>
    </message>
    <message>
        <source>Change kind</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Change boundaries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cambiar límites…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/actions</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>Quotation from marked words…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cita con las palabras marcadas…</translation>
    </message>
    <message>
        <source>Add marked words to this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Añadir palabras marcadas a esta cita</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Declarantes</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Quién es quién…</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sugerencias…</translation>
    </message>
    <message>
        <source>Said about…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Dicho sobre…</translation>
    </message>
    <message>
        <source>Compare speakers…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Comparar declarantes…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Unir a…</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/actions</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Añadir un nombre…</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Dar una función…</translation>
    </message>
    <message>
        <source>Not a speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>No es un declarante</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lo que se decidió…</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Guardar el gráfico como imagen…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Revisión…</translation>
    </message>
    <message>
        <source>Families…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Familias…</translation>
    </message>
    <message>
        <source>Look for what was left out…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Buscar lo que se dejó de lado…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Bring search up to date</source>
        <extracomment>ui/actions</extracomment>
        <translation>Poner la búsqueda al día</translation>
    </message>
    <message>
        <source>Find quotations with</source>
        <extracomment>ui/actions</extracomment>
        <translation>Encontrar citas con</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Leer de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>Close window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/actions</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <extracomment>ui/actions</extracomment>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enseñarme el programa</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <extracomment>ui/actions</extracomment>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>About Quoteline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Acerca de Quoteline</translation>
    </message>
    <message>
        <source>Within: {query}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Dentro de: {query}</translation>
    </message>
    <message>
        <source>New since last looked at</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Nuevas desde la última consulta</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>no {filter}</translation>
    </message>
    <message>
        <source>Words as typed</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Palabras tal como se escriben</translation>
    </message>
    <message>
        <source>All forms: {languages}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Todas las formas: {languages}</translation>
    </message>
    <message>
        <source>Undated (said)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Sin fecha (dicho)</translation>
    </message>
    <message>
        <source>Undated (published)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Sin fecha (publicado)</translation>
    </message>
    <message>
        <source>said until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>dicho hasta el {day:short}</translation>
    </message>
    <message>
        <source>said from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>dicho desde el {day:short}</translation>
    </message>
    <message>
        <source>said {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>dicho {days}</translation>
    </message>
    <message>
        <source>published until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>publicado hasta el {day:short}</translation>
    </message>
    <message>
        <source>published from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>publicado desde el {day:short}</translation>
    </message>
    <message>
        <source>published {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>publicado {days}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your library is safe. The details are in {file}.</source>
        <extracomment>ui/application</extracomment>
        <translation>Ha ocurrido algo inesperado ({error}). Su biblioteca está a salvo. Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>Este es el último artículo de la lista.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>Este es el primer artículo de la lista.</translation>
    </message>
    <message>
        <source>No other version of this article is in the library.</source>
        <extracomment>ui/article_corrections</extracomment>
        <translation>No hay otra versión de este artículo en la biblioteca.</translation>
    </message>
    <message>
        <source>Quoteline libraries (*.quoteline)</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Bibliotecas de Quoteline (*.quoteline)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>The file of this library was moved or deleted; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>El archivo de esta biblioteca se movió o se eliminó; ya no se escribe nada más.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Another file took the place of this library; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Otro archivo ocupó el lugar de esta biblioteca; ya no se escribe nada más.</translation>
    </message>
    <message>
        <source>Open the one there now</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Abrir la que está allí ahora</translation>
    </message>
    <message>
        <source>Another program cut the file of this library short; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Otro programa recortó el archivo de esta biblioteca; ya no se escribe nada más.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>The file of this library is there again; nothing is written until it is opened.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>El archivo de esta biblioteca está allí otra vez; no se escribe nada hasta que se abra.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Guardada en {file}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>The copy was stopped; no file was left.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Se detuvo la copia; no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>The library's file</source>
        <extracomment>ui/astray_line</extracomment>
        <translation>El archivo de la biblioteca</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Lo que se dejó de lado</translation>
    </message>
    <message>
        <source>In the article, M goes from one to the next, and Q makes it a quotation.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>En el artículo, M lleva de uno al siguiente, y Q lo convierte en cita.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Dejado de lado</translation>
    </message>
    <message>
        <source>Articles in which something was left out, most first</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Artículos en los que se dejó algo de lado, primero los que más</translation>
    </message>
    <message>
        <source>{n} {n:article was|articles were} read again.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{n} {n:artículo se releyó|artículos se releyeron}.</translation>
    </message>
    <message>
        <source>{looked} The rest was left, as you asked.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{looked} El resto se dejó, como usted pidió.</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>No se puede mostrar la carpeta: {folder}</translation>
    </message>
    <message>
        <source>“{library}” becomes what it was on {when}. As it is now it is kept beside it, under another name.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>«{library}» vuelve a ser lo que era el {when}. Tal como está ahora se conserva al lado, con otro nombre.</translation>
    </message>
    <message>
        <source>It is damaged, so nobody can tell what was done since.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Está dañada, así que nadie puede decir qué se hizo desde entonces.</translation>
    </message>
    <message>
        <source>Since then: {changes} {changes:change|changes} made, {articles} {articles:article|articles} and {quotations} {quotations:quotation|quotations} come in. They would be gone from it.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Desde entonces: {changes} {changes:cambio hecho|cambios hechos}; entraron {articles} {articles:artículo|artículos} y {quotations} {quotations:cita|citas}. Dejarían de estar en ella.</translation>
    </message>
    <message>
        <source>Nothing was done since then.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Desde entonces no se hizo nada.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete the backup of {when}? It cannot be brought back.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>¿Eliminar la copia de seguridad del {when}? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Eliminar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Detener la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Copias de seguridad, primero las más recientes</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on each day that you change something.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Aún no hay ninguna copia de seguridad. Se hace una cada día en que usted cambia algo.</translation>
    </message>
    <message>
        <source>{why} (cannot be read)</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{why} (no se puede leer)</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{n} {n:file|files}, {size:.1f} MB together. Those of single days go after some weeks, and what was set aside before a restore after three months; the last ones stay.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{n} {n:archivo|archivos}, {size:.1f} MB en total. Las de días sueltos se van tras unas semanas, y lo que se apartó antes de restaurar, tras tres meses; las últimas se quedan.</translation>
    </message>
    <message>
        <source>← → word</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>← → palabra</translation>
    </message>
    <message>
        <source>Ctrl+← → letter</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ctrl+← → letra</translation>
    </message>
    <message>
        <source>Tab next end</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Tab siguiente extremo</translation>
    </message>
    <message>
        <source>A add marked words</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>A añadir lo marcado</translation>
    </message>
    <message>
        <source>Del remove part</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Supr quitar parte</translation>
    </message>
    <message>
        <source>Ctrl+Z step back</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ctrl+Z un paso atrás</translation>
    </message>
    <message>
        <source>Mark the words to be added first, with the mouse or with Shift and arrows.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Marque antes las palabras que se han de añadir, con el ratón o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Conservar (Intro)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Abandonar (Esc)</translation>
    </message>
    <message>
        <source>No further:</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>No más allá:</translation>
    </message>
    <message>
        <source>This is the only part.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Esta es la única parte.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>They are in it already.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ya están en ella.</translation>
    </message>
    <message>
        <source>The quotation ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La cita termina con «{words}»</translation>
    </message>
    <message>
        <source>The quotation begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La cita empieza con «{words}»</translation>
    </message>
    <message>
        <source>Part {part} of {parts} ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La parte {part} de {parts} termina con «{words}»</translation>
    </message>
    <message>
        <source>Part {part} of {parts} begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>La parte {part} de {parts} empieza con «{words}»</translation>
    </message>
    <message>
        <source>Drag to where the words begin; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Arrastre hasta donde empiezan las palabras; con Ctrl, letra a letra (con teclas: B)</translation>
    </message>
    <message>
        <source>Drag to where the words end; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Arrastre hasta donde terminan las palabras; con Ctrl, letra a letra (con teclas: B)</translation>
    </message>
    <message>
        <source>Remove “{filter}”</source>
        <extracomment>ui/chips</extracomment>
        <translation>Quitar «{filter}»</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <extracomment>ui/chips</extracomment>
        <translation>Quitar {filter}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/connections</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selection with citations (Ctrl+C)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Copiar la selección con las fuentes (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/connections</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write quotations to a file (Ctrl+E)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Escribir citas en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/connections</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Import articles first.</source>
        <extracomment>ui/connections</extracomment>
        <translation>Aún no hay nada que revisar. Importe antes artículos.</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>Deshacer «{what}»</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>Rehacer «{what}»</translation>
    </message>
    <message>
        <source>The language changes when Quoteline is started again.</source>
        <extracomment>ui/connections</extracomment>
        <translation>El idioma cambia cuando Quoteline se inicie de nuevo.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Who said what, and when: quotations, speakers and a timeline from the articles on your own machine. Nothing leaves it.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Typefaces: Source Serif 4 and Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</source>
        <extracomment>ui/connections</extracomment>
        <translation>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Quién dijo qué, y cuándo: citas, declarantes y una cronología a partir de los artículos de su propio equipo. Nada sale de él.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0. Iconos: Lucide (ISC). Tipografías: Source Serif 4 y Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copied {n} {n:link|links}</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:enlace copiado|enlaces copiados}</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations} with citations</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:cita copiada|citas copiadas} con sus fuentes</translation>
    </message>
    <message>
        <source>Copied the words of {n} {n:quotation|quotations}</source>
        <extracomment>ui/copying</extracomment>
        <translation>Copiadas las palabras de {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations}: {what}</source>
        <extracomment>ui/copying</extracomment>
        <translation>{n} {n:cita copiada|citas copiadas}: {what}</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (CSV)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Filas para una hoja de cálculo (CSV)</translation>
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
        <translation>Según su plantilla</translation>
    </message>
    <message>
        <source>Days as 20 March 2025</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Días como 20 March 2025</translation>
    </message>
    <message>
        <source>Days as 2025-03-20 (ISO)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Días como 2025-03-20 (ISO)</translation>
    </message>
    <message>
        <source>Days as your system writes them</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Días como los escribe su sistema</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy link to this quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Copiar enlace a esta cita</translation>
    </message>
    <message>
        <source>How to copy</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Cómo copiar</translation>
    </message>
    <message>
        <source>Direct speech in quotation marks</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Habla directa entre comillas</translation>
    </message>
    <message>
        <source>With a link back to each quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Con un enlace de vuelta a cada cita</translation>
    </message>
    <message>
        <source>Your template…</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Su plantilla…</translation>
    </message>
    <message>
        <source>Drag the quotation into another program</source>
        <extracomment>ui/copying_drag</extracomment>
        <translation>Arrastre la cita a otro programa</translation>
    </message>
    <message>
        <source>Your template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Su plantilla</translation>
    </message>
    <message>
        <source>Write how a quotation is to look. Names in braces are filled; what is missing leaves no trace.</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Escriba cómo ha de verse una cita. Los nombres entre llaves se rellenan; lo que falta no deja rastro.</translation>
    </message>
    <message>
        <source>Keep template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Conservar plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>As it looks</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Así se ve</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Nombre, para volver a encontrarla</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Mi plantilla</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag {n} {n:quotation|quotations} with:</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Etiquetar {n} {n:cita|citas} con:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Poner etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Conservar nota</translation>
    </message>
    <message>
        <source>Keep note (Ctrl+Return)</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Conservar nota (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}. It takes the place of the notes that some of them have.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Una nota para {n} {n:cita|citas}. Ocupa el lugar de las notas que algunas ya tienen.</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Una nota para {n} {n:cita|citas}.</translation>
    </message>
    <message>
        <source>Take back the import of {articles} {articles:article|articles}? {quotations} {quotations:quotation|quotations} would go with {articles:it|them}. Redo brings all of it back, as long as nothing else is changed.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>¿Deshacer la importación de {articles} {articles:artículo|artículos}? {quotations} {quotations:cita se iría|citas se irían} con ella. Rehacer lo devuelve todo, mientras no se cambie nada más.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{n} later {n:change is|changes are} taken back first, imports among {n:it|them} as well.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Antes se {n:deshace|deshacen} {n} {n:cambio posterior, aunque sea una importación|cambios posteriores, también las importaciones}.</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Cambiar declarante</translation>
    </message>
    <message>
        <source>Who said this? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>¿Quién dijo esto? Déjelo vacío si nadie lo sabe.</translation>
    </message>
    <message>
        <source>Who said these {n} {n:quotation|quotations}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>¿Quién dijo {n:esta|estas} {n} {n:cita|citas}? Déjelo vacío si nadie lo sabe.</translation>
    </message>
    <message>
        <source>No words are marked. Mark some in the article first.</source>
        <extracomment>ui/corrections</extracomment>
        <translation>No hay palabras marcadas. Marque antes algunas en el artículo.</translation>
    </message>
    <message>
        <source>{n} {n:change|changes}</source>
        <extracomment>ui/corrections</extracomment>
        <translation>{n} {n:cambio|cambios}</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>Something went wrong when Quoteline last ran. Your library is safe; the report stays on this machine.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Algo falló la última vez que Quoteline estuvo abierto. Su biblioteca está a salvo; el informe se queda en este equipo.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Eliminar el informe</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>El informe está en el portapapeles. No se envió nada.</translation>
    </message>
    <message>
        <source>This is no day. Write 2025-03-18, or a month (2025-03), or a year (2025), or leave it empty.</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Esto no es un día. Escriba 2025-03-18, un mes (2025-03) o un año (2025), o déjelo vacío.</translation>
    </message>
    <message>
        <source>No days</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Ningún día</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>aaaa-mm-dd</translation>
    </message>
    <message>
        <source>{name}: a day, a month (2025-03) or a year (2025)</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>{name}: un día, un mes (2025-03) o un año (2025)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Elegir de un calendario</translation>
    </message>
    <message>
        <source>Day said</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Día de la declaración</translation>
    </message>
    <message>
        <source>Day published</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <source>Which day the limits are about</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>De qué día son los límites</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Undated only</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Solo sin fecha</translation>
    </message>
    <message>
        <source>Undated only ({n})</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Solo sin fecha ({n})</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Write the first day too.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Escriba también el primer día.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>un día</translation>
    </message>
    <message>
        <source>a week</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>una semana</translation>
    </message>
    <message>
        <source>a month</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>un mes</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>un año</translation>
    </message>
    <message>
        <source>a span of days</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>un intervalo de días</translation>
    </message>
    <message>
        <source>Change day said</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Cambiar el día de la declaración</translation>
    </message>
    <message>
        <source>Change day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Cambiar día</translation>
    </message>
    <message>
        <source>Understood as</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Se entiende como</translation>
    </message>
    <message>
        <source>Day, or from</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Día, o desde</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Esto no es un día.</translation>
    </message>
    <message>
        <source>When was this said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>¿Cuándo se dijo esto? Un día, un mes (2025-03) o un año (2025); deje ambos vacíos si no se sabe.</translation>
    </message>
    <message>
        <source>When was each of these {n} {n:quotation|quotations} said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>¿Cuándo se dijo cada una de estas {n} {n:cita|citas}? Un día, un mes (2025-03) o un año (2025); deje ambos vacíos si no se sabe.</translation>
    </message>
    <message>
        <source>So far: {told} (rule: {rule}).</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Hasta ahora: {told} (regla: {rule}).</translation>
    </message>
    <message>
        <source>So far: {told}.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Hasta ahora: {told}.</translation>
    </message>
    <message>
        <source>Not known when</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>No se sabe cuándo</translation>
    </message>
    <message>
        <source>Rebuild search</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Reconstruir la búsqueda</translation>
    </message>
    <message>
        <source>Help the library…</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Ayudar a la biblioteca…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it is</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Qué se miró</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Needs a remedy: {name}</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Necesita remedio: {name}</translation>
    </message>
    <message>
        <source>{n} {n:thing needs|things need} a remedy.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>{n} {n:cosa necesita|cosas necesitan} remedio.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>Articles as text, web pages, CSV or JSON lines; folders too</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Artículos como texto, páginas web, CSV o líneas JSON; también carpetas</translation>
    </message>
    <message>
        <source>No quotation fits all of this</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Ninguna cita cumple todo esto</translation>
    </message>
    <message>
        <source>No quotation was found in the articles so far. What is imported appears here by itself.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Hasta ahora no se encontró ninguna cita en los artículos. Lo que se importa aparece aquí solo.</translation>
    </message>
    <message>
        <source>No quotations yet</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Aún no hay citas</translation>
    </message>
    <message>
        <source>Take one away: Shift+Esc takes “{filter}”, Esc the last one.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Quite uno: Mayús+Esc quita «{filter}», Esc el último.</translation>
    </message>
    <message>
        <source>No single filter is the reason. Shift+Esc shows all, Esc takes the last.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Ningún filtro solo es la causa. Mayús+Esc muestra todo, Esc quita el último.</translation>
    </message>
    <message>
        <source>No quotation at all fits “{clause}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Ninguna cita cumple «{clause}».</translation>
    </message>
    <message>
        <source>No quotation at all fits any of these: “{clauses}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Ninguna cita cumple ninguna de estas condiciones: «{clauses}».</translation>
    </message>
    <message>
        <source>Exports and their accounts (*.account.json *.xlsx *.docx *.odt *.html *.md);;All files (*)</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Exportaciones y sus actas (*.account.json *.xlsx *.docx *.odt *.html *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Exportar otra vez</translation>
    </message>
    <message>
        <source>Write the export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Escribir la exportación otra vez</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} written to {file} in {folder}</source>
        <extracomment>ui/export_again</extracomment>
        <translation>{n} {n:cita escrita|citas escritas} en {file}, carpeta {folder}</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Said start</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dicho desde</translation>
    </message>
    <message>
        <source>Said end</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dicho hasta</translation>
    </message>
    <message>
        <source>Said precision</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Precisión del día</translation>
    </message>
    <message>
        <source>Article title</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Título del artículo</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Url</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Verbo de habla</translation>
    </message>
    <message>
        <source>Context before</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Context after</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Texto posterior</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>What the day rests on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>En qué se basa el día</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Transmitida por</translation>
    </message>
    <message>
        <source>How it was passed on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Cómo se transmitió</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Función entonces</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Línea de la fuente</translation>
    </message>
    <message>
        <source>Link back</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Enlace de vuelta</translation>
    </message>
    <message>
        <source>Fingerprint of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Huella del artículo</translation>
    </message>
    <message>
        <source>Id of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Id del artículo</translation>
    </message>
    <message>
        <source>Speaker as printed</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Declarante como aparece</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dónde están las palabras</translation>
    </message>
    <message>
        <source>Where the speaker stands</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dónde está el declarante</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Tipo de declarante</translation>
    </message>
    <message>
        <source>Where it is told who passed it on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Dónde se dice quién la transmitió</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt and an arrow move it</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Espacio marca una columna, Alt y una flecha la mueven</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Column “{name}” of the file</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Columna «{name}» del archivo</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Imágenes (*.png);;Imágenes vectoriales (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Se detuvo la exportación; no se escribió nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>There is no program that opens “{path}”.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>No hay ningún programa que abra «{path}».</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Guardar la cronología como imagen</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Saved {file} in {folder}</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>{file} guardado en {folder}</translation>
    </message>
    <message>
        <source>A table that every spreadsheet reads, a row for each quotation.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Una tabla que lee toda hoja de cálculo, con una fila por cita.</translation>
    </message>
    <message>
        <source>The same table with tabs between the cells, for tools that want them.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>La misma tabla con tabuladores entre las celdas, para herramientas que los piden.</translation>
    </message>
    <message>
        <source>A workbook with real days, links and filters, and a sheet that tells where all comes from.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un libro con días de verdad, enlaces y filtros, y una hoja que dice de dónde viene todo.</translation>
    </message>
    <message>
        <source>An object a line with all that is known, places in the text too, for your own programs.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un objeto por línea con todo lo que se sabe, también los lugares en el texto, para sus propios programas.</translation>
    </message>
    <message>
        <source>A text with headings and quotations, for notes, wikis and editors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un texto con títulos y citas, para notas, wikis y editores.</translation>
    </message>
    <message>
        <source>One page that works without a network: it can be searched and has a small timeline.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Una página que funciona sin red: se puede buscar en ella y tiene una pequeña cronología.</translation>
    </message>
    <message>
        <source>A report to go on writing in, each quotation with its source.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un informe para seguir escribiendo, cada cita con su fuente.</translation>
    </message>
    <message>
        <source>The same report for LibreOffice and other word processors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>El mismo informe para LibreOffice y otros procesadores de texto.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero, EndNote or Citavi.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Los artículos con sus citas, para Zotero, EndNote o Citavi.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for LaTeX.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Los artículos con sus citas, para LaTeX.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero and Pandoc.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Los artículos con sus citas, para Zotero y Pandoc.</translation>
    </message>
    <message>
        <source>The dated quotations as an interactive timeline for a web page (TimelineJS).</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Las citas con fecha como cronología interactiva para una página web (TimelineJS).</translation>
    </message>
    <message>
        <source>The dated quotations as days of a calendar.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Las citas con fecha como días de un calendario.</translation>
    </message>
    <message>
        <source>The file also tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>El archivo dice también qué se pidió, cuándo, de qué biblioteca y de qué artículos, para que la exportación se pueda repetir y comparar.</translation>
    </message>
    <message>
        <source>Export quotations</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exportar citas</translation>
    </message>
    <message>
        <source>Write quotations to a file.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Escribir citas en un archivo.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The selection ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>La selección ({n} {n:cita|citas})</translation>
    </message>
    <message>
        <source>All that is shown ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Todo lo que se muestra ({n} {n:cita|citas})</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With an account of where it comes from</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Con un acta de su procedencia</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <source>Begin with</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A second file, “{name}”, tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Un segundo archivo, «{name}», dice qué se pidió, cuándo, de qué biblioteca y de qué artículos, para que la exportación se pueda repetir y comparar.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Write it again…</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Escribirla otra vez…</translation>
    </message>
    <message>
        <source>still in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>aún en la biblioteca</translation>
    </message>
    <message>
        <source>not in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>no en la biblioteca</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Nuevas ({n})</translation>
    </message>
    <message>
        <source>Gone ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Desaparecidas ({n})</translation>
    </message>
    <message>
        <source>Changed ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Cambiadas ({n})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Quotation {id:d}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Cita {id:d}</translation>
    </message>
    <message>
        <source>{column}: now {now}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>{column}: ahora {now}</translation>
    </message>
    <message>
        <source>“{file}” was made on {day} with {then} {then:quotation|quotations}; the same export has {now} now.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>«{file}» se hizo el {day} con {then} {then:cita|citas}; la misma exportación tiene ahora {now}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Nada es distinto.</translation>
    </message>
    <message>
        <source>Those that were there before stand in another order.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Las que ya estaban van en otro orden.</translation>
    </message>
    <message>
        <source>The text of {n} {n:article|articles} is another one.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>El texto de {n} {n:artículo|artículos} es otro.</translation>
    </message>
    <message>
        <source>Of {n} {n:article|articles} there is a newer version.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>De {n} {n:artículo|artículos} hay una versión más nueva.</translation>
    </message>
    <message>
        <source>As the format usually has them</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Como suele tenerlos el formato</translation>
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
        <translation>Unas palabras antes y después</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One sentence before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Una frase antes y después</translation>
    </message>
    <message>
        <source>Two sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Dos frases antes y después</translation>
    </message>
    <message>
        <source>Three sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Tres frases antes y después</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Write how the source line is to look</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Escribir cómo ha de verse la línea de la fuente</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Show the context of each quotation</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Mostrar el contexto de cada cita</translation>
    </message>
    <message>
        <source>The words of each speaker together</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Las palabras de cada declarante juntas</translation>
    </message>
    <message>
        <source>Links back into this library</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Enlaces de vuelta a esta biblioteca</translation>
    </message>
    <message>
        <source>Mark the words that were searched for</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Marcar las palabras buscadas</translation>
    </message>
    <message>
        <source>Otherwise the words are exactly as they were printed.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Si no, las palabras quedan exactamente como se publicaron.</translation>
    </message>
    <message>
        <source>Leave cells as they are, even those that a spreadsheet would run</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Dejar las celdas como están, incluso las que una hoja de cálculo ejecutaría</translation>
    </message>
    <message>
        <source>Words that begin with =, +, - or @ are otherwise made harmless with an apostrophe.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Si no, las palabras que empiezan con =, +, - o @ se vuelven inofensivas con un apóstrofo.</translation>
    </message>
    <message>
        <source>There is no quotation to show it with.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>No hay ninguna cita con la que mostrarlo.</translation>
    </message>
    <message>
        <source>Kept choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Opciones guardadas</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Conservar como…</translation>
    </message>
    <message>
        <source>Keep format, columns and all other choices under a name</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Conservar formato, columnas y demás opciones con un nombre</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Renombrar o eliminar</translation>
    </message>
    <message>
        <source>As the last time</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Conservar estas opciones</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>¿Con qué nombre?</translation>
    </message>
    <message>
        <source>Extract again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} will be read again, and the quotations in them found anew.

What you did stays: speakers, words, kinds and days that you set, confirmed quotations, stars, tags, notes, and what you said is no quotation. Where you did something and the new reading finds no quotation any more, yours is kept, and listed for you to look at.

You can go on working meanwhile. It can be stopped, and undone.</source>
        <extracomment>ui/extract_again: a paragraph each</extracomment>
        <translation>{n} {n:artículo se leerá|artículos se leerán} otra vez, y sus citas se buscarán de nuevo.

Lo que usted hizo se queda: declarantes, palabras, tipos y días que fijó, citas confirmadas, estrellas, etiquetas, notas, y lo que dijo que no es una cita. Donde usted hizo algo y la nueva lectura ya no encuentra una cita, la suya se conserva, y se le presenta para que la mire.

Puede seguir trabajando mientras tanto. Se puede detener, y deshacer.</translation>
    </message>
    <message>
        <source>Extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Stop extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Detener la nueva lectura</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Found again</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Halladas otra vez</translation>
    </message>
    <message>
        <source>No longer found</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Ya no halladas</translation>
    </message>
    <message>
        <source>The new reading finds them no more. They are kept as you left them; select one to see it.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>La nueva lectura ya no las encuentra. Se conservan como usted las dejó; elija una para verla.</translation>
    </message>
    <message>
        <source>Could not be read: {why}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>No se pudo leer: {why}</translation>
    </message>
    <message>
        <source>Kept: {did}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Se conserva: {did}</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Mostrar todas en la lista</translation>
    </message>
    <message>
        <source>Stopped after {n} {n:article|articles}. What was read until then is whole; undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Detenido tras {n} {n:artículo|artículos}. Lo leído hasta entonces está entero; Deshacer lo retira.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}; {looked} {looked:quotation|quotations} to look at. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:artículo leído|artículos leídos} de nuevo con {engine}; {looked} {looked:cita|citas} por mirar. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:artículo leído|artículos leídos} de nuevo con {engine}. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed; {looked} {looked:quotation|quotations} to look at.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:artículo leído|artículos leídos} de nuevo con {engine}: no cambió nada; {looked} {looked:cita|citas} por mirar.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:artículo leído|artículos leídos} de nuevo con {engine}: no cambió nada.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} that you added or confirmed {n:is not found, and stays|are not found, and stay}.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:cita|citas} que usted añadió o confirmó {n:no se encuentra, y se queda|no se encuentran, y se quedan}.</translation>
    </message>
    <message>
        <source>Exclude “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Dejar de excluir «{value}»</translation>
    </message>
    <message>
        <source>Without “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Sin «{value}»</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Solo «{value}»</translation>
    </message>
    <message>
        <source>Include “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Dejar de incluir «{value}»</translation>
    </message>
    <message>
        <source>{value}, excluded</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>{value}, excluido</translation>
    </message>
    <message>
        <source>Click to include, Alt+click to exclude</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Clic para incluir, Alt+clic para excluir</translation>
    </message>
    <message>
        <source>Excluded; click to take that back</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Excluido; haga clic para deshacerlo</translation>
    </message>
    <message>
        <source>Other printings cannot be told now</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Las otras apariciones no se pueden dar ahora</translation>
    </message>
    <message>
        <source>Other printings are being looked for</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Buscando otras apariciones</translation>
    </message>
    <message>
        <source>Select one quotation, and see here where else it was printed.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Elija una cita, y vea aquí dónde más apareció.</translation>
    </message>
    <message>
        <source>As far as this library knows, these words were printed once.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Hasta donde sabe esta biblioteca, estas palabras aparecieron una vez.</translation>
    </message>
    <message>
        <source>Other printings are still being looked for.
They appear here when they are found.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Aún se buscan otras apariciones.
Se mostrarán aquí cuando se encuentren.</translation>
    </message>
    <message>
        <source>Other printings were not looked for.
Choose Tools ▸ Families… to find them.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>No se buscaron otras apariciones.
Elija Herramientas ▸ Familias… para encontrarlas.</translation>
    </message>
    <message>
        <source>Other printings</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Otras apariciones</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all printings with what they changed and their citations (Ctrl+C)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Copiar todas las apariciones con sus cambios y sus fuentes (Ctrl+C)</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Go to the chosen printing in its article (Enter, or a double click)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Ir a la aparición elegida en su artículo (Intro, o doble clic)</translation>
    </message>
    <message>
        <source>Left out after these words:</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>Omitido tras estas palabras:</translation>
    </message>
    <message>
        <source>{struck} left out &amp;nbsp; … {struck} left out with dots &amp;nbsp; {underlined} other words &amp;nbsp; {bracketed} put in</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>{struck} omitido &amp;nbsp; … {struck} omitido con puntos &amp;nbsp; {underlined} otras palabras &amp;nbsp; {bracketed} insertado</translation>
    </message>
    <message>
        <source>struck</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>tachado</translation>
    </message>
    <message>
        <source>underlined</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>subrayado</translation>
    </message>
    <message>
        <source>[bracketed]</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>[entre corchetes]</translation>
    </message>
    <message>
        <source>Stop finding families</source>
        <extracomment>ui/family_finding</extracomment>
        <translation>Dejar de buscar familias</translation>
    </message>
    <message>
        <source>Find its other printings</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Encontrar sus otras apariciones</translation>
    </message>
    <message>
        <source>Show all printings of these words side by side (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Mostrar todas las apariciones de estas palabras una junto a otra (F)</translation>
    </message>
    <message>
        <source>Look through the whole library for statements that were printed several times (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Buscar en toda la biblioteca declaraciones que aparecieron varias veces (F)</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <extracomment>ui/family_line</extracomment>
        <translation>{n} más…</translation>
    </message>
    <message>
        <source>Nearly the same text: {articles}</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Casi el mismo texto: {articles}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>ui/family_line</extracomment>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Families, those with most independent printings first</source>
        <extracomment>ui/family_list</extracomment>
        <translation>Familias, primero las de más apariciones independientes</translation>
    </message>
    <message>
        <source>The longest form</source>
        <extracomment>ui/family_page</extracomment>
        <translation>La forma más larga</translation>
    </message>
    <message>
        <source>day unknown</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Printings, the earliest first</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>Apariciones, primero la más temprana</translation>
    </message>
    <message>
        <source>Families were not found yet: it was stopped.
F7 begins anew.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Aún no se encontraron las familias: se detuvo.
F7 empieza de nuevo.</translation>
    </message>
    <message>
        <source>Families are being found.
They appear here when that is done.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Se están buscando las familias.
Se mostrarán aquí cuando esté hecho.</translation>
    </message>
    <message>
        <source>No family fits. Fewer letters, or all of the library, find more.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Ninguna familia coincide. Con menos letras, o en toda la biblioteca, se encuentra más.</translation>
    </message>
    <message>
        <source>No statement in this library was printed more than once. Articles of other outlets may print it again.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Ninguna declaración de esta biblioteca se publicó más de una vez. Artículos de otros medios pueden repetirla.</translation>
    </message>
    <message>
        <source>Cut short only</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Solo recortadas</translation>
    </message>
    <message>
        <source>Only what the window shows</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Solo lo que muestra la ventana</translation>
    </message>
    <message>
        <source>Families – Quoteline</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Familias – Quoteline</translation>
    </message>
    <message>
        <source>Find families by their words</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Encontrar familias por sus palabras</translation>
    </message>
    <message>
        <source>Only families of which a printing stops just before “but”, “unless”, “if”</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Solo familias en las que una aparición se corta justo antes de «but», «unless» o «if»</translation>
    </message>
    <message>
        <source>Only families with a quotation that the filters and the search leave</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Solo familias con una cita que dejan los filtros y la búsqueda</translation>
    </message>
    <message>
        <source>{n} {n:family|families}</source>
        <extracomment>ui/family_window</extracomment>
        <translation>{n} {n:familia|familias}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/family_words</extracomment>
        <translation>ningún</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>ui/family_words</extracomment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>ui/family_words</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>ui/family_words</extracomment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>ui/family_words</extracomment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>ui/family_words</extracomment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>ui/family_words</extracomment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>ui/family_words</extracomment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>ui/family_words</extracomment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>ui/family_words</extracomment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>Also printed in {n} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Apareció también en {n} {n:artículo|artículos}</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} independientes</translation>
    </message>
    <message>
        <source>copies of one text</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copias de un texto</translation>
    </message>
    <message>
        <source>first on {day}, in {many} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>primero el {day}, en {many} {n:artículo|artículos}</translation>
    </message>
    <message>
        <source>first here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>primero aquí</translation>
    </message>
    <message>
        <source>first by {outlet}, {day}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>primero en {outlet}, {day}</translation>
    </message>
    <message>
        <source>cut short here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>recortada aquí</translation>
    </message>
    <message>
        <source>{many} without a day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} sin día</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:aparición|apariciones}</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}, {independent} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:aparición|apariciones}, {independent} independientes</translation>
    </message>
    <message>
        <source>{many} {n:cut short|cut short}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} {n:recortada|recortadas}</translation>
    </message>
    <message>
        <source>days unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>días desconocidos</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Declarante desconocido</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>earliest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>la más temprana</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>primer día</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>la más larga</translation>
    </message>
    <message>
        <source>text of {agency}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>texto de {agency}</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>ui/family_words</extracomment>
        <translation>recortada</translation>
    </message>
    <message>
        <source>printed again</source>
        <extracomment>ui/family_words</extracomment>
        <translation>publicada de nuevo</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copia</translation>
    </message>
    <message>
        <source>copy of {outlet}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copia de {outlet}</translation>
    </message>
    <message>
        <source>copy of another article</source>
        <extracomment>ui/family_words</extracomment>
        <translation>copia de otro artículo</translation>
    </message>
    <message>
        <source>said to be by {name}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>atribuida a {name}</translation>
    </message>
    <message>
        <source>said by nobody named</source>
        <extracomment>ui/family_words</extracomment>
        <translation>atribuida a nadie con nombre</translation>
    </message>
    <message>
        <source>Cut short before {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Recortada antes de {words}</translation>
    </message>
    <message>
        <source>Left out {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Omitido: {words}</translation>
    </message>
    <message>
        <source>Left out {words}, with an ellipsis</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Omitido: {words}, con puntos suspensivos</translation>
    </message>
    <message>
        <source>Added {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Añadido: {words}</translation>
    </message>
    <message>
        <source>Put in {words} for {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} en lugar de {others}, insertado</translation>
    </message>
    <message>
        <source>Put in {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Insertado: {words}</translation>
    </message>
    <message>
        <source>{words} instead of {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} en vez de {others}</translation>
    </message>
    <message>
        <source>Longest form: {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Forma más larga: {words}</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Salvar lo que se pueda leer</translation>
    </message>
    <message>
        <source>{n} {n:row|rows} saved</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>{n} {n:fila salvada|filas salvadas}</translation>
    </message>
    <message>
        <source>It was stopped; no file was left. The damaged library is as it was.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Se detuvo; no quedó ningún archivo. La biblioteca dañada está como estaba.</translation>
    </message>
    <message>
        <source>None was found; choose the file of one.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>No se encontró ninguna; elija el archivo de una.</translation>
    </message>
    <message>
        <source>The newest is of {day}, {time}, with {n} {n:quotation|quotations}.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>La más reciente es del {day}, {time}, con {n} {n:cita|citas}.</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Dónde está la biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Salvar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>The library becomes what it was then. As it is now it is kept beside it.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>La biblioteca vuelve a ser lo que era entonces. Tal como está ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>Into a new library, row by row. This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>En una biblioteca nueva, fila a fila. Esta se queda como está.</translation>
    </message>
    <message>
        <source>And leave this one for later.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Y dejar esta para más tarde.</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Esta se queda como está.</translation>
    </message>
    <message>
        <source>A library needs help</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Una biblioteca necesita ayuda</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Salvando lo que se puede leer</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Dejar de salvar</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What was found: {what}</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Se encontró: {what}</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Qué se pudo salvar</translation>
    </message>
    <message>
        <source>All of it was saved to “{name}”.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Se salvó todo en «{name}».</translation>
    </message>
    <message>
        <source>Saved to “{name}”, which is open now.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Salvada en «{name}», que está abierta ahora.</translation>
    </message>
    <message>
        <source>What was lost, as far as one can tell. The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Qué se perdió, hasta donde se puede decir. La biblioteca dañada está donde estaba, como estaba.</translation>
    </message>
    <message>
        <source>The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>La biblioteca dañada está donde estaba, como estaba.</translation>
    </message>
    <message>
        <source>What was lost</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Qué se perdió</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Archivo {suffix}</translation>
    </message>
    <message>
        <source>Outlets</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Encontrar un medio</translation>
    </message>
    <message>
        <source>Years and months</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Años y meses</translation>
    </message>
    <message>
        <source>How the day is known</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Cómo se conoce el día</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Encontrar una etiqueta</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By name; else by how many quotations there are</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Por nombre; si no, por número de citas</translation>
    </message>
    <message>
        <source>{filter}: by name</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>{filter}: por nombre</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Encontrar palabras</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Tal como se escriben</translation>
    </message>
    <message>
        <source>In all forms: {language}</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>En todas las formas: {language}</translation>
    </message>
    <message>
        <source>Take this back, and all that was done after it</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Deshacer esto, y todo lo que se hizo después</translation>
    </message>
    <message>
        <source>Make this again, and all before it that was taken back</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Rehacer esto, y todo lo deshecho antes</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet. What you import, correct, star or tag is listed here.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Aún no se ha hecho nada en esta biblioteca. Lo que usted importe, corrija, destaque o etiquete aparece aquí.</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>With which words</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Con qué palabras</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Lo que se hizo, primero lo más reciente</translation>
    </message>
    <message>
        <source>History of this library</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Historial de esta biblioteca</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{what} (deshecho)</translation>
    </message>
    <message>
        <source>{n} taken back: they can be made again until something else is done.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{n} deshechos: se pueden rehacer hasta que se haga otra cosa.</translation>
    </message>
    <message>
        <source>Only the last {n} are listed.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Solo se muestran los últimos {n}.</translation>
    </message>
    <message>
        <source>Articles ({kinds});;All files (*)</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Artículos ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Open or make a library first, then import into it.</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Abra o cree antes una biblioteca, y luego importe en ella.</translation>
    </message>
    <message>
        <source>Used where a file does not tell:</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Se usa donde un archivo no lo dice:</translation>
    </message>
    <message>
        <source>As in the file; {n} {n:names|name} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Como en el archivo; {n} no {n:nombra|nombran} ninguno</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd); {n} {n:tells|tell} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Como en el archivo (aaaa-mm-dd); {n} no {n:dice|dicen} ninguna</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd)</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Como en el archivo (aaaa-mm-dd)</translation>
    </message>
    <message>
        <source>Import “{name}” and all that is in it.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importar «{name}» y todo lo que contiene.</translation>
    </message>
    <message>
        <source>Import “{name}”.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importar «{name}».</translation>
    </message>
    <message>
        <source>Import {n} {n:file|files}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importar {n} {n:archivo|archivos}.</translation>
    </message>
    <message>
        <source>Import {n} {n:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importar {n} {n:carpeta|carpetas}.</translation>
    </message>
    <message>
        <source>Import {files} {files:file|files} and {folders} {folders:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Importar {files} {files:archivo|archivos} y {folders} {folders:carpeta|carpetas}.</translation>
    </message>
    <message>
        <source>Looking at {done} of {n} {n:file|files}…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Mirando {done} de {n} {n:archivo|archivos}…</translation>
    </message>
    <message>
        <source>{n} {n:file|files} to import</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:archivo|archivos} por importar</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} ya {n:estaba|estaban}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:excluido|excluidos}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} no se {n:puede|pueden} leer</translation>
    </message>
    <message>
        <source>{n} of another kind</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} de otro tipo</translation>
    </message>
    <message>
        <source>Files and what they would bring</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Los archivos y lo que traerían</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Mirando los archivos</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Say which column of a table holds what</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Decir qué contiene cada columna de una tabla</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Import all files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Importar todos los archivos</translation>
    </message>
    <message>
        <source>Import no file</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>No importar ningún archivo</translation>
    </message>
    <message>
        <source>Only new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Solo nuevos</translation>
    </message>
    <message>
        <source>Import only files that hold something new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Importar solo los archivos que contienen algo nuevo</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>First words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Other printing</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Otra aparición</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Left aside</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Dejado de lado</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Nada dentro</translation>
    </message>
    <message>
        <source>… and {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… y {n} {n:otro|otros}</translation>
    </message>
    <message>
        <source>… and at least {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… y al menos {n} {n:otro|otros}</translation>
    </message>
    <message>
        <source>… and perhaps others</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… y quizá otros</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>more than {n} {n:article|articles}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>más de {n} {n:artículo|artículos}</translation>
    </message>
    <message>
        <source>{many}, {n} not readable</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>{many}, {n} no {n:legible|legibles}</translation>
    </message>
    <message>
        <source>partly there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>en parte ya estaba</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Mostrar solo problemas</translation>
    </message>
    <message>
        <source>Show only dates to look at</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Mostrar solo fechas por mirar</translation>
    </message>
    <message>
        <source>Read article</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Leer artículo</translation>
    </message>
    <message>
        <source>Set date…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Fijar fecha…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Import the files once more that could not be read</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Importar otra vez los archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Take back this import…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Los archivos y qué fue de ellos</translation>
    </message>
    <message>
        <source>This import was broken off. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Esta importación se interrumpió. Lo que entró hasta entonces está entero y se queda.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Se detuvo la importación. Lo que entró hasta entonces está entero y se queda.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>No entró nada nuevo.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} with {quotations} {quotations:quotation|quotations} came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>{n:Entró|Entraron} {n} {n:artículo|artículos} con {quotations} {quotations:cita|citas}.</translation>
    </message>
    <message>
        <source>There is no report of an import in this library.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>No hay ningún informe de importación en esta biblioteca.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <source>Spreadsheet ({csv});;JSON ({json})</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Hoja de cálculo ({csv});;JSON ({json})</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>The report was written to {name}.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>El informe se escribió en {name}.</translation>
    </message>
    <message>
        <source>File or article</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Archivo o artículo</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>contradictorio</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>in the future</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>before 1800</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>antes de 1800</translation>
    </message>
    <message>
        <source>Keys of Quoteline</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Teclas de Quoteline</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Encontrar una tecla, o lo que hace</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>{n} of {total} keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>{n} de {total} teclas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Choose lanes…</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Elegir carriles…</translation>
    </message>
    <message>
        <source>Pin lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Fijar carril</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Plegar carril</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Subir carril</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Bajar carril</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ocultar carril</translation>
    </message>
    <message>
        <source>Reset lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Restablecer carriles</translation>
    </message>
    <message>
        <source>Only this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Solo este declarante</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Solo este carril</translation>
    </message>
    <message>
        <source>Without this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Sin este declarante</translation>
    </message>
    <message>
        <source>Without this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Sin este carril</translation>
    </message>
    <message>
        <source>Open in the speaker panel</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Abrir en el panel del declarante</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Choose a lane first: press ↑ or ↓ on the timeline.</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Elija antes un carril: pulse ↑ o ↓ en la cronología.</translation>
    </message>
    <message>
        <source>Show these lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Mostrar estos carriles</translation>
    </message>
    <message>
        <source>Show hidden lanes again</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Mostrar de nuevo los carriles ocultos</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Name of a lane</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Nombre de un carril</translation>
    </message>
    <message>
        <source>Lanes to choose from</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Carriles para elegir</translation>
    </message>
    <message>
        <source>Pinned lanes, in their order</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Carriles fijados, en su orden</translation>
    </message>
    <message>
        <source>Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Número de carriles</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Los que quepan</translation>
    </message>
    <message>
        <source>Pinned, in this order:</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Fijados, en este orden:</translation>
    </message>
    <message>
        <source>&amp;Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>&amp;Número de carriles</translation>
    </message>
    <message>
        <source>Tick the speakers that always have a lane. The most quoted fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Marque los declarantes que siempre tienen carril. Los más citados llenan el sitio que queda.</translation>
    </message>
    <message>
        <source>Tick the outlets that always have a lane. Those quoting most fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Marque los medios que siempre tienen carril. Los que más citan llenan el sitio que queda.</translation>
    </message>
    <message>
        <source>Tick the kinds that always have a lane.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Marque los tipos que siempre tienen carril.</translation>
    </message>
    <message>
        <source>{name}: lane {place} of {n}</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name}: carril {place} de {n}</translation>
    </message>
    <message>
        <source>{name} is no longer pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} ya no está fijado</translation>
    </message>
    <message>
        <source>{name} is pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} está fijado</translation>
    </message>
    <message>
        <source>{name} is expanded</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} está desplegado</translation>
    </message>
    <message>
        <source>{name} is collapsed</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} está plegado</translation>
    </message>
    <message>
        <source>{name} is hidden among the others</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} está oculto entre los demás</translation>
    </message>
    <message>
        <source>The lanes are those with most quotations again</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>Los carriles son otra vez los que tienen más citas</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”, with {n} {n:filter|filters}.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>La última vez buscó «{query}», con {n} {n:filtro|filtros}.</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>La última vez buscó «{query}».</translation>
    </message>
    <message>
        <source>The last time {n} {n:filter was|filters were} set.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>La última vez {n:estaba puesto|estaban puestos} {n} {n:filtro|filtros}.</translation>
    </message>
    <message>
        <source>What this means…</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Qué significa esto…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last may be in a copy beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Este archivo no es el de antes; lo último que se hizo quizá esté en una copia a su lado.</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last was set aside beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Este archivo no es el de antes; lo último que se hizo se apartó a su lado.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Open library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Back up library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Copia de seguridad en {file}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Se detuvo la copia de seguridad; no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>The check was stopped; {n} {n:article is|articles are} sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Se detuvo la comprobación; {n} {n:artículo está sano|artículos están sanos}.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>La biblioteca está sana.</translation>
    </message>
    <message>
        <source>Did you mean {query}? It finds {n} {n:quotation|quotations}.</source>
        <extracomment>ui/likelier_spelling</extracomment>
        <translation>¿Quiso decir {query}? Encuentra {n} {n:cita|citas}.</translation>
    </message>
    <message>
        <source>search ready</source>
        <extracomment>ui/main_window</extracomment>
        <translation>búsqueda lista</translation>
    </message>
    <message>
        <source>search is not up to date</source>
        <extracomment>ui/main_window</extracomment>
        <translation>la búsqueda no está al día</translation>
    </message>
    <message>
        <source>{library} (read only)</source>
        <extracomment>ui/main_window</extracomment>
        <translation>{library} (solo lectura)</translation>
    </message>
    <message>
        <source>Show that again</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Volver a mostrarlo</translation>
    </message>
    <message>
        <source>What is imported appears here.</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Lo que se importa aparece aquí.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/manual_contents</extracomment>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/manual_page</extracomment>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Atrás (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Adelante (Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texto más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texto más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Manual – Quoteline</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Manual – Quoteline</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>The manual is written in English.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>El manual está escrito en inglés.</translation>
    </message>
    <message>
        <source>Nothing in the manual has this.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Nada en el manual contiene esto.</translation>
    </message>
    <message>
        <source>{number} of {n} here, {pages} {pages:page|pages} in all</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>{number} de {n} aquí, {pages} {pages:página|páginas} en total</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Paste queries above, one a line, or choose a file: a text, or a table with a column “query”.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Aún no se preguntó nada. Pegue arriba consultas, una por línea, o elija un archivo: un texto, o una tabla con una columna «query».</translation>
    </message>
    <message>
        <source>Search for all</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Buscar todas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Detener la escritura</translation>
    </message>
    <message>
        <source>Show quotations</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Mostrar citas</translation>
    </message>
    <message>
        <source>Export table…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Export all quotations…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Exportar todas las citas…</translation>
    </message>
    <message>
        <source>Many queries – Quoteline</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Muchas consultas – Quoteline</translation>
    </message>
    <message>
        <source>Stopped. What was asked until then is listed.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Detenido. Lo que se preguntó hasta entonces está en la lista.</translation>
    </message>
    <message>
        <source>Queries, one a line; lines that begin with # are passed over</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Consultas, una por línea; las líneas que empiezan por # se pasan por alto</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Consultas, una por línea</translation>
    </message>
    <message>
        <source>Search for all of these queries (Ctrl+Return)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Buscar todas estas consultas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Write a row for each query to a file (Ctrl+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Escribir una fila por cada consulta en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Write all that was found, with its query beside it (Ctrl+Shift+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Escribir todo lo encontrado, con su consulta al lado (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Show what the query found in the window (Enter)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Mostrar en la ventana lo que encontró la consulta (Intro)</translation>
    </message>
    <message>
        <source>&amp;Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>&amp;Consultas, una por línea</translation>
    </message>
    <message>
        <source>{n} {n:query|queries} from {file}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:consulta|consultas} de {file}.</translation>
    </message>
    <message>
        <source>{n} {n:query|queries}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:consulta|consultas}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{n} more {n:line|lines} could not be read.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:línea más no se pudo leer|líneas más no se pudieron leer}.</translation>
    </message>
    <message>
        <source>Lists of queries (*.txt *.csv *.tsv *.xlsx);;All files (*)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Listas de consultas (*.txt *.csv *.tsv *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx);;Tab-separated (*.tsv);;JSON lines (*.jsonl)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>CSV (*.csv);;Libro de cálculo (*.xlsx);;Separado por tabuladores (*.tsv);;Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose a list of queries</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Elegir una lista de consultas</translation>
    </message>
    <message>
        <source>Export the table</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Export all quotations</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Exportar todas las citas</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>First said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>{query}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>{query}: {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>¿Quiso decir {query}?</translation>
    </message>
    <message>
        <source>As words: {words}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Como palabras: {words}</translation>
    </message>
    <message>
        <source>undated</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Se entiende como: {what}</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <extracomment>ui/many_queries_table</extracomment>
        <translation>Las consultas y lo que encuentran</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Columnas de una tabla</translation>
    </message>
    <message>
        <source>Which columns of “{name}” hold what? Only the text is needed.</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>¿Qué contiene cada columna de «{name}»? Solo hace falta el texto.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>No column</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Filtrar por esto</translation>
    </message>
    <message>
        <source>Only this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Solo este medio</translation>
    </message>
    <message>
        <source>Without this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Sin este medio</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Solo este tipo</translation>
    </message>
    <message>
        <source>Without this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Sin este tipo</translation>
    </message>
    <message>
        <source>Only the days of this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Solo los días de esta cita</translation>
    </message>
    <message>
        <source>Only #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Solo #{tag}</translation>
    </message>
    <message>
        <source>Without #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Sin #{tag}</translation>
    </message>
    <message>
        <source>Nothing tells when this was said.</source>
        <extracomment>ui/narrowing_commands</extracomment>
        <translation>Nada dice cuándo se dijo esto.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>ui/outcome_chips</extracomment>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Set outlet</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Fijar el medio</translation>
    </message>
    <message>
        <source>Who printed these {n} {n:article|articles}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>¿Quién publicó {n:este|estos} {n} {n:artículo|artículos}? Déjelo vacío si nadie puede decirlo.</translation>
    </message>
    <message>
        <source>Who printed “{title}”? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>¿Quién publicó «{title}»? Déjelo vacío si nadie puede decirlo.</translation>
    </message>
    <message>
        <source>So far no outlet is known.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Hasta ahora no se conoce ningún medio.</translation>
    </message>
    <message>
        <source>So far: {names} and {n} {n:other|others}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Hasta ahora: {names} y {n} {n:otro|otros}.</translation>
    </message>
    <message>
        <source>So far: {names}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Hasta ahora: {names}.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/page_below</extracomment>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette</extracomment>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command, a speaker, a saved search …</source>
        <extracomment>ui/palette</extracomment>
        <translation>Encontrar una orden, un declarante, una búsqueda guardada…</translation>
    </message>
    <message>
        <source>Find a command, a speaker or a saved search</source>
        <extracomment>ui/palette</extracomment>
        <translation>Encontrar una orden, un declarante o una búsqueda guardada</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette</extracomment>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>ui/palette</extracomment>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more; Esc closes.</source>
        <extracomment>ui/palette</extracomment>
        <translation>Nada encaja. Menos letras encuentran más; Esc cierra.</translation>
    </message>
    <message>
        <source>Go to speaker {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Ir al declarante {name}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Mostrar solo {name}</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Sin {name}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>List of quotations</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Lista de citas</translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>ui/pane</extracomment>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>ui/pane</extracomment>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>To the top</source>
        <extracomment>ui/pane</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <extracomment>ui/pane</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>De vuelta a la ventana</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>A una ventana propia</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/pane</extracomment>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Put “{pane}” back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>Devolver «{pane}» a la ventana</translation>
    </message>
    <message>
        <source>“{pane}” in a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>«{pane}» en una ventana propia</translation>
    </message>
    <message>
        <source>Close “{pane}”</source>
        <extracomment>ui/pane</extracomment>
        <translation>Cerrar «{pane}»</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Move this pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Mover este panel</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>to the quotation before, to the next</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>a la cita anterior, a la siguiente</translation>
    </message>
    <message>
        <source>to the first quotation, to the last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>a la primera cita, a la última</translation>
    </message>
    <message>
        <source>nearer, farther, all days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>más cerca, más lejos, todos los días</translation>
    </message>
    <message>
        <source>earlier days, later days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>días anteriores, días posteriores</translation>
    </message>
    <message>
        <source>move the days a little</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mover un poco los días</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>show only the days in view</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mostrar solo los días a la vista</translation>
    </message>
    <message>
        <source>the chosen days begin at the selected quotation, end there</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>los días elegidos empiezan en la cita seleccionada, terminan en ella</translation>
    </message>
    <message>
        <source>bars: how many to a hundred articles, or how many</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>barras: cuántas por cada cien artículos, o cuántas</translation>
    </message>
    <message>
        <source>choose a lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>elegir un carril</translation>
    </message>
    <message>
        <source>move the lane up, down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>subir, bajar el carril</translation>
    </message>
    <message>
        <source>pin the lane, collapse it, hide it among the others</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>fijar el carril, plegarlo, ocultarlo entre los demás</translation>
    </message>
    <message>
        <source>read the selected quotation in its article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>leer la cita elegida en su artículo</translation>
    </message>
    <message>
        <source>take the chosen days away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>quitar los días elegidos</translation>
    </message>
    <message>
        <source>choose a lane, for the keys about lanes</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>elegir un carril, para las teclas de los carriles</translation>
    </message>
    <message>
        <source>all that can be done with the lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>todo lo que se puede hacer con el carril</translation>
    </message>
    <message>
        <source>In the search box and the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>En el campo de búsqueda y la lista</translation>
    </message>
    <message>
        <source>from the search box to what was found</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>del campo de búsqueda a lo encontrado</translation>
    </message>
    <message>
        <source>select several; letters go to the next name that begins so</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>seleccionar varias; las letras llevan al siguiente nombre que empieza así</translation>
    </message>
    <message>
        <source>search now; in the list: read in article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>buscar ahora; en la lista: leer en el artículo</translation>
    </message>
    <message>
        <source>take away what was asked last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>quitar lo último que se pidió</translation>
    </message>
    <message>
        <source>Among the filters</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Entre los filtros</translation>
    </message>
    <message>
        <source>set the filter, or take it away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>poner el filtro, o quitarlo</translation>
    </message>
    <message>
        <source>all that can be done with a speaker, or with a saved search</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>todo lo que se puede hacer con un declarante, o con una búsqueda guardada</translation>
    </message>
    <message>
        <source>Among the saved searches</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Entre las búsquedas guardadas</translation>
    </message>
    <message>
        <source>show what fits</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mostrar lo que encaja</translation>
    </message>
    <message>
        <source>rename, delete</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>renombrar, eliminar</translation>
    </message>
    <message>
        <source>move up, move down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>subir, bajar</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>next, previous quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>cita siguiente, anterior</translation>
    </message>
    <message>
        <source>go to the words that tell the day, and back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>ir a las palabras que dicen el día, y volver</translation>
    </message>
    <message>
        <source>mark words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>marcar palabras</translation>
    </message>
    <message>
        <source>show what stands in quotation marks and is no quotation, or hide it</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mostrar lo que está entre comillas y no es una cita, u ocultarlo</translation>
    </message>
    <message>
        <source>next, previous of those; Q then makes it a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>siguiente, anterior de esos; Q lo convierte en cita</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>texto más grande, más pequeño</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>volver a la lista</translation>
    </message>
    <message>
        <source>While boundaries are changed</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Al cambiar los límites</translation>
    </message>
    <message>
        <source>move the lit end by a word</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>mover el extremo iluminado una palabra</translation>
    </message>
    <message>
        <source>move it by a letter</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>moverlo una letra</translation>
    </message>
    <message>
        <source>turn to the next end, to the one before</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>pasar al extremo siguiente, al anterior</translation>
    </message>
    <message>
        <source>remove the part, add marked words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>quitar la parte, añadir palabras marcadas</translation>
    </message>
    <message>
        <source>a step back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>un paso atrás</translation>
    </message>
    <message>
        <source>keep, give up</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>conservar, abandonar</translation>
    </message>
    <message>
        <source>In a review</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>En una revisión</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>go on, go back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>seguir, volver</translation>
    </message>
    <message>
        <source>change the speaker, the words, the kind, the day</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>cambiar el declarante, las palabras, el tipo, el día</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>also go through what is sure</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>recorrer también lo seguro</translation>
    </message>
    <message>
        <source>take the last back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>deshacer lo último</translation>
    </message>
    <message>
        <source>leave</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>salir</translation>
    </message>
    <message>
        <source>Who is who</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>turn the pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>pasar las páginas</translation>
    </message>
    <message>
        <source>find a speaker</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>encontrar un declarante</translation>
    </message>
    <message>
        <source>choose several</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>elegir varios</translation>
    </message>
    <message>
        <source>merge what is chosen, take it out</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>unir lo elegido, sacarlo</translation>
    </message>
    <message>
        <source>among the suggestions: merge, keep apart, skip</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>entre las sugerencias: unir, mantener aparte, saltar</translation>
    </message>
    <message>
        <source>among the suggestions: the name that stays</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>entre las sugerencias: el nombre que queda</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Familias</translation>
    </message>
    <message>
        <source>from printing to printing, from family to family</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>de aparición en aparición, de familia en familia</translation>
    </message>
    <message>
        <source>read the chosen printing in its article; in the list: go to its printings</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>leer la aparición elegida en su artículo; en la lista: ir a sus apariciones</translation>
    </message>
    <message>
        <source>copy all printings, with what they changed and their citations</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>copiar todas las apariciones, con sus cambios y sus fuentes</translation>
    </message>
    <message>
        <source>find families by their words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>encontrar familias por sus palabras</translation>
    </message>
    <message>
        <source>In the manual</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>En el manual</translation>
    </message>
    <message>
        <source>search all pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>buscar en todas las páginas</translation>
    </message>
    <message>
        <source>next, previous hit, page after page</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>coincidencia siguiente, anterior, página tras página</translation>
    </message>
    <message>
        <source>back, forward</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>atrás, adelante</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>texto más grande, más pequeño, normal</translation>
    </message>
    <message>
        <source>let go what was searched for, then close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>soltar lo buscado, luego cerrar</translation>
    </message>
    <message>
        <source>{n} of {all}, show {more}</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} de {all}, mostrar {more}</translation>
    </message>
    <message>
        <source>{n} of {all}, show all</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} de {all}, mostrar todo</translation>
    </message>
    <message>
        <source>Direct: all of it stands in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Directa: todo está entre comillas</translation>
    </message>
    <message>
        <source>Partly quoted: a reported clause, parts of it in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Citada en parte: una oración referida, partes de ella entre comillas</translation>
    </message>
    <message>
        <source>Reported: told without quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Indirecta: contada sin comillas</translation>
    </message>
    <message>
        <source>The rules and the trained model</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Las reglas y el modelo entrenado</translation>
    </message>
    <message>
        <source>The rules alone</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Solo las reglas</translation>
    </message>
    <message>
        <source>day given at import</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día dado al importar</translation>
    </message>
    <message>
        <source>day from the imported row</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día de la fila importada</translation>
    </message>
    <message>
        <source>day from the web page</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día de la página web</translation>
    </message>
    <message>
        <source>day from the head of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día de la cabecera del archivo</translation>
    </message>
    <message>
        <source>day from the dateline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día de la data</translation>
    </message>
    <message>
        <source>day from the byline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día de la firma</translation>
    </message>
    <message>
        <source>day from the address</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día de la dirección</translation>
    </message>
    <message>
        <source>day from the name of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>día del nombre del archivo</translation>
    </message>
    <message>
        <source>{n} {n:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:artículo|artículos}</translation>
    </message>
    <message>
        <source>{n} {n:speaker|speakers}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:declarante|declarantes}</translation>
    </message>
    <message>
        <source>{n} {n:day|days}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:día|días}</translation>
    </message>
    <message>
        <source>{n} {n:library|libraries}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:biblioteca|bibliotecas}</translation>
    </message>
    <message>
        <source>{n} {n:folder|folders}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:carpeta|carpetas}</translation>
    </message>
    <message>
        <source>{n} {n:outlet|outlets}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:medio|medios}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} de {total} {total:artículo|artículos}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:quotation|quotations}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} de {total} {total:cita|citas}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Vista previa de la imagen</translation>
    </message>
    <message>
        <source>The picture as it will be saved:</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>La imagen como se guardará:</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>For a dark page</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Para una página oscura</translation>
    </message>
    <message>
        <source>The days in view</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Los días a la vista</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Títul&amp;o</translation>
    </message>
    <message>
        <source>&amp;Query as understood</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Consulta como se entiende</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>A picture can be saved as {formats}, not as “{name}”.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>Una imagen se puede guardar como {formats}, no como «{name}».</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}: {reason}. Nothing was written; choose another place.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>No se pudo guardar la imagen en {path}: {reason}. No se escribió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>no existe tal carpeta</translation>
    </message>
    <message>
        <source>Print article</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Imprimir artículo</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What you choose here is forgotten when the window is closed: “{folder}” cannot be written ({error}).</source>
        <extracomment>ui/program</extracomment>
        <translation>Lo que elija aquí se olvida al cerrar la ventana: en «{folder}» no se puede escribir ({error}).</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/progress</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/progress</extracomment>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {n} {n:minute|minutes} left</source>
        <extracomment>ui/progress</extracomment>
        <translation>{n:queda|quedan} unos {n} {n:minuto|minutos}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours left</source>
        <extracomment>ui/progress</extracomment>
        <translation>quedan unas {hours:.1f} horas</translation>
    </message>
    <message>
        <source>Select one quotation, and read here why it is there.</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Elija una cita, y lea aquí por qué está.</translation>
    </message>
    <message>
        <source>Why this quotation is there</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Por qué está esta cita</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Speaker named by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Declarante nombrado por</translation>
    </message>
    <message>
        <source>Day told by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Día dicho por</translation>
    </message>
    <message>
        <source>the speaker</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>el declarante</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>the kind</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>the day</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>el día</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Who said it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Otros en el artículo</translation>
    </message>
    <message>
        <source>Others in the library</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Otros en la biblioteca</translation>
    </message>
    <message>
        <source>When it was said</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Changes since</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Segura</translation>
    </message>
    <message>
        <source>{share:.0%} that words and speaker are right</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{share:.0%} de que palabras y declarante son correctos</translation>
    </message>
    <message>
        <source>Set by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Fijado por usted</translation>
    </message>
    <message>
        <source>by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>por usted</translation>
    </message>
    <message>
        <source>Without a place</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>a newer extraction did not find it; it is kept as you set it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>una lectura más nueva no la encontró; se conserva como usted la fijó</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>“{words}” (characters {first}–{last})</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>«{words}» (caracteres {first}–{last})</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Hallado como</translation>
    </message>
    <message>
        <source>{name} (taken)</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{name} (tomado)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>SHA-256 of its text</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>SHA-256 de su texto</translation>
    </message>
    <message>
        <source>Write a whole day, such as 2025-03-18, or leave it empty.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Escriba un día entero, como 2025-03-18, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Set date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Fijar fecha</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Fijarla de todos modos</translation>
    </message>
    <message>
        <source>A day: 2025-03-18; leave it empty if it is not known</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Un día: 2025-03-18; déjelo vacío si no se conoce</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Take this date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Tomar esta fecha</translation>
    </message>
    <message>
        <source>This day {doubt}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Este día {doubt}.</translation>
    </message>
    <message>
        <source>When were these {n} {n:article|articles} published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>¿Cuándo {n:se publicó este|se publicaron estos} {n} {n:artículo|artículos}? Déjelo vacío si nadie lo sabe.</translation>
    </message>
    <message>
        <source>When was “{title}” published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>¿Cuándo se publicó «{title}»? Déjelo vacío si nadie lo sabe.</translation>
    </message>
    <message>
        <source>So far no date is known.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Hasta ahora no se conoce ninguna fecha.</translation>
    </message>
    <message>
        <source>So far: {day:long} ({where}).</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Hasta ahora: {day:long} ({where}).</translation>
    </message>
    <message>
        <source>So far: {days}; {n} {n:article|articles} without a date.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Hasta ahora: {days}; {n} {n:artículo|artículos} sin fecha.</translation>
    </message>
    <message>
        <source>So far: {days}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Hasta ahora: {days}.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew; {by_hand} set by hand {by_hand:stays|stay} as set. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>{n} {n:declaración se fechará|declaraciones se fecharán} de nuevo; {by_hand} {by_hand:fijada a mano se queda|fijadas a mano se quedan} como {by_hand:está|están}. Se puede deshacer.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>{n} {n:declaración se fechará|declaraciones se fecharán} de nuevo. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Click to set the day of publication.</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Haga clic para fijar el día de publicación.</translation>
    </message>
    <message>
        <source>Published: {words}. {asked}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Publicado: {words}. {asked}</translation>
    </message>
    <message>
        <source>Day of publication unknown</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Día de publicación desconocido</translation>
    </message>
    <message>
        <source>other days found</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>se encontraron otros días</translation>
    </message>
    <message>
        <source>the text says {day}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>el texto dice {day}</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Sort by star</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por estrella</translation>
    </message>
    <message>
        <source>Sort by the day said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por el día de la declaración</translation>
    </message>
    <message>
        <source>Sort by speaker</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por declarante</translation>
    </message>
    <message>
        <source>Sort by the words</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por las palabras</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por medio</translation>
    </message>
    <message>
        <source>Sort by the day of publication</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por el día de publicación</translation>
    </message>
    <message>
        <source>Sort by role, as the article gives it</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por cargo, tal como lo da el artículo</translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por tipo</translation>
    </message>
    <message>
        <source>Sort by how sure it is that this is a quotation, and whose</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por lo seguro que es que sea una cita, y de quién</translation>
    </message>
    <message>
        <source>Your tags</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Sus etiquetas</translation>
    </message>
    <message>
        <source>Sort by the headline of the article</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ordenar por el titular del artículo</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>older version</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>versión más antigua</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Quotation from marked words</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Cita con las palabras marcadas</translation>
    </message>
    <message>
        <source>Add quotation</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Añadir cita</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>nadie lo sabe</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Declarante</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Day added</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Orden de llegada</translation>
    </message>
    <message>
        <source>Relevance</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>How many quotations are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Cuántas citas se muestran</translation>
    </message>
    <message>
        <source>How many quotations are selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Cuántas citas están seleccionadas</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Cómo está ordenada la lista</translation>
    </message>
    <message>
        <source>What came in since this search was looked at</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Lo que entró desde que se consultó esta búsqueda</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Las mejores primero</translation>
    </message>
    <message>
        <source>The quotations that fit best come first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Las citas que mejor encajan van primero</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>{n} of {all} {all:quotation|quotations}</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} de {all} {all:cita|citas}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} {n:seleccionada|seleccionadas}</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Orden inverso</translation>
    </message>
    <message>
        <source>{n} undated left out</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} sin fecha omitidas</translation>
    </message>
    <message>
        <source>{n} left out, their articles have no day</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} omitidas, sus artículos no tienen día</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Columnas como al principio</translation>
    </message>
    <message>
        <source>An older version: the article has changed since it came in.</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Una versión más antigua: el artículo ha cambiado desde que entró.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>{outlet}, publication day unknown</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>{outlet}, día de publicación desconocido</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Search is being prepared. What it finds appears here by itself.</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Se está preparando la búsqueda. Lo que encuentre aparecerá aquí por sí solo.</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <extracomment>ui/quotation_model</extracomment>
        <translation>Nueva: {words}</translation>
    </message>
    <message>
        <source>Print article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Imprimir artículo…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Open original</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Abrir original</translation>
    </message>
    <message>
        <source>Next article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Artículo siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Artículo anterior de la lista</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Volver a donde estaba (Esc)</translation>
    </message>
    <message>
        <source>Previous quotation in this article (P)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Cita anterior de este artículo (P)</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Next quotation in this article (N)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Cita siguiente de este artículo (N)</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Earlier part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Parte anterior de este largo artículo</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Later part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Parte posterior de este largo artículo</translation>
    </message>
    <message>
        <source>Later part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Parte posterior</translation>
    </message>
    <message>
        <source>Set publication date… (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Fijar la fecha de publicación… (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Set publication date</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Fijar la fecha de publicación</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Texto más pequeño (Ctrl+−)</translation>
    </message>
    <message>
        <source>What else can be done with this article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Qué más se puede hacer con este artículo</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>No quotations were found in this article. Mark words and press Q to add one.</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>En este artículo no se encontraron citas. Marque palabras y pulse Q para añadir una.</translation>
    </message>
    <message>
        <source>{number} of {n} {n:quotation|quotations}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>{number} de {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>parte {number} de {count}</translation>
    </message>
    <message>
        <source>Which quotation of the article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Qué cita del artículo</translation>
    </message>
    <message>
        <source>Mark words in the article first: with the mouse, or with Shift and the arrow keys.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Marque antes palabras en el artículo: con el ratón, o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>These words are in the quotation already.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Estas palabras ya están en la cita.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Copiar estas palabras</translation>
    </message>
    <message>
        <source>Remove this part of the quotation</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Quitar esta parte de la cita</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>How often it stands in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Cuántas veces está en este artículo</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>otra vez desde el principio</translation>
    </message>
    <message>
        <source>from the end again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>otra vez desde el final</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>No está en este artículo</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{n} {n:hallada|halladas}</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{number} de {n}</translation>
    </message>
    <message>
        <source>Hits of the search in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Coincidencias de la búsqueda en este artículo</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>No hit in this article: it was found by other things than its words</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Sin coincidencias en este artículo: se encontró por algo distinto de sus palabras</translation>
    </message>
    <message>
        <source>{n} {n:hit|hits} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>{n} {n:coincidencia|coincidencias} en este artículo</translation>
    </message>
    <message>
        <source>No further hit in this article; F3 again goes on to the next one of the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>No hay más coincidencias en este artículo; F3 otra vez pasa al siguiente de la lista</translation>
    </message>
    <message>
        <source>No earlier hit in this article; Shift+F3 again goes to the one before in the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>No hay coincidencias anteriores en este artículo; Mayús+F3 otra vez pasa al anterior de la lista</translation>
    </message>
    <message>
        <source>Hit {number} of {n} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Coincidencia {number} de {n} en este artículo</translation>
    </message>
    <message>
        <source>Open this web page in your browser?</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>¿Abrir esta página web en su navegador?</translation>
    </message>
    <message>
        <source>Open web page</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Abrir página web</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Choose a quotation in the list or on the timeline,
and read it here in its article.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Elija una cita en la lista o en la cronología,
y léala aquí en su artículo.</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Panel de lectura</translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>día de publicación desconocido</translation>
    </message>
    <message>
        <source>No answer: {who}.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Sin respuesta: {who}.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>ui/reading_print</extracomment>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>Go to the words that tell the day; again: back to the quotation (D)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Ir a las palabras que dicen el día; otra vez: volver a la cita (D)</translation>
    </message>
    <message>
        <source>Go to the words that tell the day</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Ir a las palabras que dicen el día</translation>
    </message>
    <message>
        <source>Set its date…</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Fijar su fecha…</translation>
    </message>
    <message>
        <source>Set the article's publication date, which tells the day (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Fijar la fecha de publicación del artículo, que dice el día (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>{kind}.
Found by: {finder}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{kind}.
Hallada por: {finder}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Declarante: {name}</translation>
    </message>
    <message>
        <source>Show what the library knows of {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Mostrar lo que la biblioteca sabe de {name}</translation>
    </message>
    <message>
        <source>{n} {n:unknown outlet|unknown outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{n} {n:medio desconocido|medios desconocidos}</translation>
    </message>
    <message>
        <source>Also printed by {outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>También en {outlets}</translation>
    </message>
    <message>
        <source>sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>segura ({share:.0%})</translation>
    </message>
    <message>
        <source>fairly sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>bastante segura ({share:.0%})</translation>
    </message>
    <message>
        <source>uncertain ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>insegura ({share:.0%})</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>corregida a mano</translation>
    </message>
    <message>
        <source>This is the library itself. Choose a backup of it.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Esta es la biblioteca misma. Elija una copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>“{backup}” takes the place of “{library}”. The library as it is now is kept beside it, under another name.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>«{backup}» ocupa el lugar de «{library}». La biblioteca como está ahora se conserva al lado, con otro nombre.</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Se lee la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {file}.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Restaurada. Lo que había antes se conserva como {file}.</translation>
    </message>
    <message>
        <source>Nothing was restored; the library is as it was.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>No se restauró nada; la biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>Search within these</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Buscar entre estas</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>All were looked at</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Dar todas por consultadas</translation>
    </message>
    <message>
        <source>Search for something first; then search within what was found.</source>
        <extracomment>ui/result_commands</extracomment>
        <translation>Busque primero algo; después busque entre lo encontrado.</translation>
    </message>
    <message>
        <source>Nothing more to undo in this review; Edit ▸ Undo goes farther back</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>No hay más que deshacer en esta revisión; Editar ▸ Deshacer va más atrás</translation>
    </message>
    <message>
        <source>That was the last. You left {n} {n:quotation|quotations} undecided.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Esa era la última. Dejó {n} {n:cita|citas} sin decidir.</translation>
    </message>
    <message>
        <source>Look at {n:it|them} again (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Mirar{n:la|las} otra vez (Intro)</translation>
    </message>
    <message>
        <source>Done. Nothing is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Hecho. No queda nada entre lo que se muestra.</translation>
    </message>
    <message>
        <source>Done. Nothing doubtful is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Hecho. No queda nada dudoso entre lo que se muestra.</translation>
    </message>
    <message>
        <source>There is nothing among what is shown. Take filters away to see more.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>No hay nada entre lo que se muestra. Quite filtros para ver más.</translation>
    </message>
    <message>
        <source>There is nothing doubtful among what is shown. I goes through what is sure, too.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>No hay nada dudoso entre lo que se muestra. I recorre también lo seguro.</translation>
    </message>
    <message>
        <source>Leave (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Salir (Intro)</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>It is right as it stands: confirm it and go on (Enter or Space)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Está bien como está: confirmarla y seguir (Intro o Espacio)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on without deciding (N)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Seguir sin decidir (N)</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Back to the one before (P)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Volver a la anterior (P)</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Declarante…</translation>
    </message>
    <message>
        <source>Say who said it (S)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Decir quién lo dijo (S)</translation>
    </message>
    <message>
        <source>Words…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Palabras…</translation>
    </message>
    <message>
        <source>Change where the words begin and end (B)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Cambiar dónde empiezan y terminan las palabras (B)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Tipo…</translation>
    </message>
    <message>
        <source>Say how much of it is quoted (K)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Decir cuánto de ella está citado (K)</translation>
    </message>
    <message>
        <source>Day…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Día…</translation>
    </message>
    <message>
        <source>Say when it was said (D)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Decir cuándo se dijo (D)</translation>
    </message>
    <message>
        <source>Take it out and go on (X or Delete)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Sacarla y seguir (X o Supr)</translation>
    </message>
    <message>
        <source>Take back what was done last, and go back to it (Ctrl+Z)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Deshacer lo último, y volver a ello (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Include the sure ones (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Incluir las seguras (I)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>{done} of {total} confirmed</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>{done} de {total} confirmadas</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Look at those without any doubt as well, behind the others (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Mirar también las que no tienen duda, tras las demás (I)</translation>
    </message>
    <message>
        <source>End the review; what was decided is kept (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Terminar la revisión; lo decidido se conserva (Esc)</translation>
    </message>
    <message>
        <source>{days}, given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, dado por usted</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>dado por usted</translation>
    </message>
    <message>
        <source>{days}, told looking back</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, contado mirando atrás</translation>
    </message>
    <message>
        <source>printed {n} {n:time|times}</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>impreso {n} {n:vez|veces}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} de {of} {of:cita|citas}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} de {of} {of:cita|citas}, {once} si las apariciones de una cuentan una vez</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} {n:cita|citas}, {once} si las apariciones de una cuentan una vez</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} of {outlets} {outlets:outlet|outlets}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{articles} {articles:artículo|artículos} de {outlets} {outlets:medio|medios}</translation>
    </message>
    <message>
        <source>{outlets} and {n} more</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{outlets} y {n} más</translation>
    </message>
    <message>
        <source>Nothing that {name} said fits “{query}”.
There {of:is|are} {of} {of:quotation|quotations} by them.</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Nada de lo que dijo {name} cumple «{query}».
Hay {of} {of:cita suya|citas suyas}.</translation>
    </message>
    <message>
        <source>No article quotes both</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Ningún artículo cita a ambos</translation>
    </message>
    <message>
        <source>Both are quoted in {n} {n:article|articles}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Ambos se citan en {n} {n:artículo|artículos}</translation>
    </message>
    <message>
        <source>{one} and {other} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{one} y {other} sobre «{query}»</translation>
    </message>
    <message>
        <source>{name} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{name} sobre «{query}»</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>What comes in later and fits is in it as well, and what is new is counted. Its name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Lo que entre después y encaje también estará en ella, y lo nuevo se cuenta. Su nombre:</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Renombrar la búsqueda guardada</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Su nuevo nombre:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Choose a saved search first, in the filters or in the menu.</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Elija antes una búsqueda guardada, en los filtros o en el menú.</translation>
    </message>
    <message>
        <source>Update “{name}” to what is shown</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Actualizar «{name}» a lo que se muestra</translation>
    </message>
    <message>
        <source>Show what fits</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Mostrar lo que encaja</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}, {new} of them new</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name}: {n} {n:cita|citas}, {new} de ellas nuevas</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name}: {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>All saved searches count as looked at. What comes in from now on is new.</source>
        <extracomment>ui/saved_news</extracomment>
        <translation>Todas las búsquedas guardadas se dan por consultadas. Lo que entre desde ahora es nuevo.</translation>
    </message>
    <message>
        <source>Keep a search with Ctrl+S: it fills itself, and tells what is new.</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Conserve una búsqueda con Ctrl+S: se llena sola, y dice qué es nuevo.</translation>
    </message>
    <message>
        <source>Keep this search under a name (Ctrl+S)</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Conservar esta búsqueda con un nombre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Search quotations: words, “a phrase”, speaker:name, said:2025-03 …</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Buscar citas: palabras, “a phrase”, speaker:name, said:2025-03…</translation>
    </message>
    <message>
        <source>Search quotations</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Buscar citas</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Vaciar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>The search as it is understood</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>La búsqueda tal como se entiende</translation>
    </message>
    <message>
        <source>The search explained</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>La búsqueda explicada</translation>
    </message>
    <message>
        <source>a filter</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>un filtro</translation>
    </message>
    <message>
        <source>All of it together: {total}</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Todo junto: {total}</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>without it</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>sin esto</translation>
    </message>
    <message>
        <source>No word of the library is like this</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Ninguna palabra de la biblioteca es como esta</translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{words} y {n} más</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were said.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{n} más {n:cumple|cumplen} todo menos los días: nada indica cuándo se dijo.</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were published.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{n} más {n:cumple|cumplen} todo menos los días: nada indica cuándo se publicó.</translation>
    </message>
    <message>
        <source>Search is being prepared; words find nothing yet.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Se está preparando la búsqueda; las palabras aún no encuentran nada.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A quotation is found when it holds all the words. &lt;b&gt;Examples:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;these words in a row, just so&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;either&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the first without the second; also a field can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any ending, any beginning&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the word in all its forms; two words so, side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;spelled with one letter more, less or other&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in this order, with up to three other words between&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;near each other in any order, with up to eight other words among them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;who said it, where it was printed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in articles whose text has the word; the words that attribute it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any field takes groups, and can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was said&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;how exactly the day is known (day, week, month, year, range, unknown); what it rests on (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was printed, in which language&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;what it is, what you marked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;about the same as the quotation with this number&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Names of fields and their values are completed as you type: ↓ chooses, Tab takes, Esc closes. What has dots below it was searched as words: point at it to read why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;On the timeline:&lt;/b&gt; arrow keys go from quotation to quotation, + and − zoom, 0 shows all days, Page up and Page down move on; Shift and drag chooses days.&lt;/p&gt;</source>
        <extracomment>ui/search_help</extracomment>
        <translation>&lt;p&gt;Una cita se encuentra cuando contiene todas las palabras. &lt;b&gt;Ejemplos:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;estas palabras seguidas, tal cual&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;una u otra&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;la primera sin la segunda; también se puede excluir un campo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;cualquier final, cualquier principio&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;la palabra en todas sus formas; dos palabras así, una junto a otra&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;con una letra de más, de menos u otra&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;en este orden, con hasta otras tres palabras en medio&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;cerca unas de otras en cualquier orden, con hasta otras ocho palabras entre ellas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;quién lo dijo, dónde se publicó&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;en artículos cuyo texto tiene la palabra; las palabras que la atribuyen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;cualquier campo admite grupos, y se puede excluir&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;cuándo se dijo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;con qué exactitud se conoce el día (day, week, month, year, range, unknown); en qué se basa (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;cuándo se publicó, en qué idioma&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;qué es, qué marcó usted&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;más o menos lo mismo que la cita con este número&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Los nombres de los campos y sus valores se completan al escribir: ↓ elige, Tab acepta, Esc cierra. Lo que tiene puntos debajo se buscó como palabras: señálelo para leer por qué.&lt;/p&gt;&lt;p&gt;&lt;b&gt;En la cronología:&lt;/b&gt; las flechas van de cita en cita, + y − cambian la escala, 0 muestra todos los días, Re Pág y Av Pág avanzan; Mayús y arrastrar elige días.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the search may go on</source>
        <extracomment>ui/search_offers</extracomment>
        <translation>Cómo puede seguir la búsqueda</translation>
    </message>
    <message>
        <source>Remove star</source>
        <extracomment>ui/selection</extracomment>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Take confirmation back</source>
        <extracomment>ui/selection</extracomment>
        <translation>Retirar confirmación</translation>
    </message>
    <message>
        <source>Copy what is listed with its citations (Ctrl+C)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Copiar lo que se muestra con sus fuentes (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write what is listed to a file (Ctrl+E)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Escribir lo que se muestra en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Mostrar en la ventana</translation>
    </message>
    <message>
        <source>Narrow list and timeline of the main window to this</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Limitar la lista y la cronología de la ventana principal a esto</translation>
    </message>
    <message>
        <source>{title} – Quoteline</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>{title} – Quoteline</translation>
    </message>
    <message>
        <source>More than {name}</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Más que {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Elegir un declarante</translation>
    </message>
    <message>
        <source>Whose words do you want to read?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>¿Las palabras de quién quiere leer?</translation>
    </message>
    <message>
        <source>Whose name is to stand in the words?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>¿El nombre de quién debe estar en las palabras?</translation>
    </message>
    <message>
        <source>Said about a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Dicho sobre un declarante</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Comparar declarantes</translation>
    </message>
    <message>
        <source>Whose words do you want to compare?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>¿Las palabras de quién quiere comparar?</translation>
    </message>
    <message>
        <source>Whose words are to stand beside them?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>¿Las palabras de quién deben estar al lado?</translation>
    </message>
    <message>
        <source>Choose a speaker…</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Elegir un declarante…</translation>
    </message>
    <message>
        <source>Show all they said</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Mostrar todo lo que dijo</translation>
    </message>
    <message>
        <source>Choose whose words to read.</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Elija las palabras de quién leer.</translation>
    </message>
    <message>
        <source>Quotations of {name}</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Citas de {name}</translation>
    </message>
    <message>
        <source>Read what they said about something, in the order of its days</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Leer lo que dijo sobre algo, en el orden de sus días</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Lay another speaker’s words beside theirs</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Poner al lado las palabras de otro declarante</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Habla de</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Citado por</translation>
    </message>
    <message>
        <source>In the same articles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>En los mismos artículos</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>No respondió</translation>
    </message>
    <message>
        <source>Looking at the words…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Mirando las palabras…</translation>
    </message>
    <message>
        <source>Name to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Nombre al que unir</translation>
    </message>
    <message>
        <source>Speakers to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Declarantes a los que unir</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Unir a</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Unir</translation>
    </message>
    <message>
        <source>“{name}” is the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>«{name}» es lo mismo que… Se muestra el nombre elegido; los nombres impresos se quedan con cada cita.</translation>
    </message>
    <message>
        <source>These {n} {n:speaker|speakers} are the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Estos {n} {n:declarante|declarantes} son lo mismo que… Se muestra el nombre elegido; los nombres impresos se quedan con cada cita.</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Unir declarantes</translation>
    </message>
    <message>
        <source>Their names do not look alike.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Sus nombres no se parecen.</translation>
    </message>
    <message>
        <source>Both are quoted often.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Ambos se citan a menudo.</translation>
    </message>
    <message>
        <source>Are {who} and “{name}” one and the same? {why} They have {n} and {others} {others:quotation|quotations}.

Merged, they are shown as “{name}”. Undo, or Split, gives everything back.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>¿Son {who} y «{name}» uno solo? {why} Tienen {n} y {others} {others:cita|citas}.

Unidos, se muestran como «{name}». Deshacer, o Separar, lo devuelve todo.</translation>
    </message>
    <message>
        <source>Choose a speaker first, in the filters or by one of their quotations.</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Elija antes un declarante, en los filtros o por una de sus citas.</translation>
    </message>
    <message>
        <source>Suggestions ({n})…</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Sugerencias ({n})…</translation>
    </message>
    <message>
        <source>Nothing was decided about this speaker yet: what is shown was found by the program.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Aún no se decidió nada sobre este declarante: lo que se muestra lo encontró el programa.</translation>
    </message>
    <message>
        <source>By which other name shall “{name}” be found? Names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>¿Con qué otro nombre se ha de encontrar a «{name}»? Los nombres impresos se quedan con cada cita.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Add name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>What is, or was, “{name}”? The role is shown with what was said in those days.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>¿Qué es, o era, «{name}»? La función se muestra con lo que se dijo en esos días.</translation>
    </message>
    <message>
        <source>Give a role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Dar una función</translation>
    </message>
    <message>
        <source>Give role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Dar función</translation>
    </message>
    <message>
        <source>Take the role “{role}” away</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Quitar la función «{role}»</translation>
    </message>
    <message>
        <source>from {first:short} until {last:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>del {first:short} al {last:short}</translation>
    </message>
    <message>
        <source>from {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>desde el {day:short}</translation>
    </message>
    <message>
        <source>until {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>hasta el {day:short}</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>What was decided about “{name}”, latest first.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Lo que se decidió sobre «{name}», primero lo más reciente.</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>{what} (deshecho)</translation>
    </message>
    <message>
        <source>Merge {name} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Unir {name} a…</translation>
    </message>
    <message>
        <source>Merge {n} {n:speaker|speakers} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Unir {n} {n:declarante|declarantes} a…</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Unir a {name}</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Nombre del declarante</translation>
    </message>
    <message>
        <source>Narrow the list and the timeline to what this speaker said</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Limitar la lista y la cronología a lo que dijo este declarante</translation>
    </message>
    <message>
        <source>Edit ▾</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Editar ▾</translation>
    </message>
    <message>
        <source>Edit this speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Editar este declarante</translation>
    </message>
    <message>
        <source>Merge, split, rename, roles … (the menu key opens it too)</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Unir, separar, renombrar, funciones… (la tecla de menú también lo abre)</translation>
    </message>
    <message>
        <source>Marked as not a speaker. What they are said to have said has no speaker now.</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Marcado como que no es un declarante. Lo que se le atribuye no tiene ahora declarante.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>{n} {n:name|names}</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>{n} {n:nombre|nombres}</translation>
    </message>
    <message>
        <source>Merge the {n} chosen into one</source>
        <extracomment>ui/speaker_menu</extracomment>
        <translation>Unir los {n} elegidos en uno</translation>
    </message>
    <message>
        <source>the same full name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>el mismo nombre completo</translation>
    </message>
    <message>
        <source>another spelling</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>otra grafía</translation>
    </message>
    <message>
        <source>with or without a middle name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>con o sin segundo nombre</translation>
    </message>
    <message>
        <source>an initial for the given name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>una inicial en vez del nombre de pila</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>solo el apellido</translation>
    </message>
    <message>
        <source>the same name, near in time</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>el mismo nombre, cercano en el tiempo</translation>
    </message>
    <message>
        <source>another form of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>otra forma del nombre</translation>
    </message>
    <message>
        <source>the initials of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>las iniciales del nombre</translation>
    </message>
    <message>
        <source>who held the office then</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>quién tenía el cargo entonces</translation>
    </message>
    <message>
        <source>Fewer names</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Menos nombres</translation>
    </message>
    <message>
        <source>Not this person: split “{name}” off</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>No es esta persona: separar «{name}»</translation>
    </message>
    <message>
        <source>Take the name “{name}” away</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Quitar el nombre «{name}»</translation>
    </message>
    <message>
        <source>shown as “{name}”</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>se muestra como «{name}»</translation>
    </message>
    <message>
        <source>the name shown</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>el nombre que se muestra</translation>
    </message>
    <message>
        <source>in {n} {n:article|articles}</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>en {n} {n:artículo|artículos}</translation>
    </message>
    <message>
        <source>{share:.0%} sure</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>seguro al {share:.0%}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Todas las citas de este declarante</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Nombre de un declarante</translation>
    </message>
    <message>
        <source>{name}: choose another speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>{name}: elegir otro declarante</translation>
    </message>
    <message>
        <source>No day is known on which they said anything.</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>No se conoce ningún día en que dijera algo.</translation>
    </message>
    <message>
        <source>Quotations in each stretch of years</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Citas por tramos de años</translation>
    </message>
    <message>
        <source>Quotations in each year</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Citas por año</translation>
    </message>
    <message>
        <source>Quotations in each month</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Citas por mes</translation>
    </message>
    <message>
        <source>and {n} {n:other outlet|other outlets}</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>y {n} {n:otro medio|otros medios}</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Encontrar un declarante</translation>
    </message>
    <message>
        <source>Pairs of names that may be one person wait for you (Shift+F9)</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Le esperan pares de nombres que pueden ser una persona (Mayús+F9)</translation>
    </message>
    <message>
        <source>{n} may be the same…</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>{n} pueden ser iguales…</translation>
    </message>
    <message>
        <source>Leave something to the one they are split from, or rename the speaker instead (F2).</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Deje algo a aquel de quien se separa, o renombre en su lugar al declarante (F2).</translation>
    </message>
    <message>
        <source>no day</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>Tick what was not said by “{name}”. It is split off for good: only you can join them again.</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Marque lo que «{name}» no dijo. Se separa para siempre: solo usted puede volver a unirlo.</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Separar {name}</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Quotations by printed name and article</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Citas por nombre impreso y artículo</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Nombre del otro</translation>
    </message>
    <message>
        <source>They are called</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Se llama</translation>
    </message>
    <message>
        <source>Split {n} {n:quotation|quotations} off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Separar {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Como se imprimió</translation>
    </message>
    <message>
        <source>Another {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Otro {name}</translation>
    </message>
    <message>
        <source>Choose a quotation, or a speaker in the filters,
and see here who it is.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Elija una cita, o un declarante en los filtros,
y vea aquí quién es.</translation>
    </message>
    <message>
        <source>The article does not tell who said this.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>El artículo no dice quién dijo esto.</translation>
    </message>
    <message>
        <source>The article gives no name for “{described}”.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>El artículo no da ningún nombre para «{described}».</translation>
    </message>
    <message>
        <source>told looking back</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>contado mirando atrás</translation>
    </message>
    <message>
        <source>since {day:short}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>desde el {day:short}</translation>
    </message>
    <message>
        <source>Also {names} and {n} more</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>También {names} y {n} más</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>También {names}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} in {articles} {articles:article|articles}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>{n} {n:cita|citas} en {articles} {articles:artículo|artículos}</translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Import articles, or drop files and folders on this window.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Importe artículos, o suelte archivos y carpetas en esta ventana.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Search and filter: who said what, where, and when.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Busque y filtre: quién dijo qué, dónde y cuándo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Select a quotation: it lights up on the timeline and in its article.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Elija una cita: se ilumina en la cronología y en su artículo.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Bibliotecas recientes</translation>
    </message>
    <message>
        <source>Who said what, and when</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Quién dijo qué, y cuándo</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>My library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Stop preparing search</source>
        <extracomment>ui/status</extracomment>
        <translation>Dejar de preparar la búsqueda</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Comprobando la biblioteca</translation>
    </message>
    <message>
        <source>Stop checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Dejar de comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Detener la restauración</translation>
    </message>
    <message>
        <source>Dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Fechando de nuevo</translation>
    </message>
    <message>
        <source>Stop dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Dejar de fechar de nuevo</translation>
    </message>
    <message>
        <source>Looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Buscando lo que se dejó de lado</translation>
    </message>
    <message>
        <source>Stop looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Dejar de buscar lo que se dejó de lado</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/status</extracomment>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>{quotations} ({n} undated)</source>
        <extracomment>ui/status</extracomment>
        <translation>{quotations} ({n} sin fecha)</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <source>The address of a feed (RSS, Atom or JSON Feed), or of a page that names one.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>La dirección de un canal (RSS, Atom o JSON Feed), o de una página que nombra uno.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>As the feed calls itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Como se llama el propio canal</translation>
    </message>
    <message>
        <source>Look by itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Consulta automática</translation>
    </message>
    <message>
        <source>It is fetched when you look, not now.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Se descarga cuando usted consulta, no ahora.</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Importar de la web</translation>
    </message>
    <message>
        <source>The address of an article, or several with spaces between. Each is fetched once, now; no pictures and no scripts are loaded.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>La dirección de un artículo, o varias separadas por espacios. Cada una se descarga una vez, ahora; no se cargan imágenes ni scripts.</translation>
    </message>
    <message>
        <source>Fetch the page of an article too where the feed holds only a summary</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Descargar también la página de un artículo cuando el canal solo contiene un resumen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Incorporar una lista de canales</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Listas de canales (*.opml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Escribir una lista de canales</translation>
    </message>
    <message>
        <source>Feeds or folders are being looked at. Try again when that is done.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Se están consultando canales o carpetas. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>This library is read only: nothing can come in.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Esta biblioteca es de solo lectura: no puede entrar nada.</translation>
    </message>
    <message>
        <source>Looking at {what}, {n} of {total}</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Consultando {what}, {n} de {total}</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Se detuvo la consulta.</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles} from feeds and folders.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>{n} {n:artículo nuevo|artículos nuevos} de canales y carpetas.</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>The look did not end well.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>La consulta no terminó bien.</translation>
    </message>
    <message>
        <source>No feed and no folder is in the list yet. Add one: nothing is fetched before you look.</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Aún no hay ningún canal ni carpeta en la lista. Añada uno: no se descarga nada hasta que usted consulte.</translation>
    </message>
    <message>
        <source>Feeds and watched folders</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Canales y carpetas vigiladas</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Listas de canales</translation>
    </message>
    <message>
        <source>Take in a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Incorporar una lista (OPML)…</translation>
    </message>
    <message>
        <source>Write a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Escribir una lista (OPML)…</translation>
    </message>
    <message>
        <source>Look at selected</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Consultar los elegidos</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Consultar todos ahora</translation>
    </message>
    <message>
        <source>Look at all feeds and folders now (F5)</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Consultar todos los canales y carpetas ahora (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Feed or folder</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Canal o carpeta</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Solo si se pide</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada 30 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 3 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada 3 horas</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada 12 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Nothing is fetched until you ask or set a timer. A timer runs only while this window is open. This list stays on this machine: it is not part of the library, and nobody who gets that sees it.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>No se descarga nada hasta que usted lo pida o ponga un temporizador. Un temporizador solo corre mientras esta ventana está abierta. Esta lista se queda en este equipo: no es parte de la biblioteca, y quien reciba la biblioteca no la ve.</translation>
    </message>
    <message>
        <source>Every {n} {n:minute|minutes}</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Cada {n} {n:minuto|minutos}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Only summaries of {n} {n:article|articles}: let their pages be fetched to have them</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Solo resúmenes de {n} {n:artículo|artículos}: deje que se descarguen sus páginas para tenerlos</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>{why:capital}. It is left alone until {time}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. No se consulta hasta el {time}.</translation>
    </message>
    <message>
        <source>{why:capital}. Its timer is off.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. Su temporizador está apagado.</translation>
    </message>
    <message>
        <source>Feed</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{n} {n:artículo nuevo|artículos nuevos}.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>{said} {n} could not be looked at, or not whole: see the list.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{said} {n} no se {n:pudo|pudieron} consultar, o no del todo: vea la lista.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Larger text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Texto más grande en todas partes</translation>
    </message>
    <message>
        <source>Smaller text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Texto más pequeño en todas partes</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Como lo tiene el sistema</translation>
    </message>
    <message>
        <source>Quotations of {one} and {other} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Citas de {one} y {other} a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Quotations of {name} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Citas de {name} a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No day is known for any of them</source>
        <extracomment>ui/time_words</extracomment>
        <translation>No se conoce el día de ninguna</translation>
    </message>
    <message>
        <source>By day, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Por día, {n} como mucho</translation>
    </message>
    <message>
        <source>By week, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Por semana, {n} como mucho</translation>
    </message>
    <message>
        <source>By month, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Por mes, {n} como mucho</translation>
    </message>
    <message>
        <source>By year, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Por año, {n} como mucho</translation>
    </message>
    <message>
        <source>By {years} years, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Cada {years} años, {n} como mucho</translation>
    </message>
    <message>
        <source>{measure} · above: {one}, below: {other}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{measure} · arriba: {one}, abajo: {other}</translation>
    </message>
    <message>
        <source>{days}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{days}: {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated, {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Fuera de las barras: {undated} sin fecha, {loose} conocidas solo más o menos</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Fuera de las barras: {undated} sin fecha</translation>
    </message>
    <message>
        <source>Not in the bars: {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Fuera de las barras: {loose} conocidas solo más o menos</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>ui/timeline_accessible</extracomment>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>First quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Primera cita</translation>
    </message>
    <message>
        <source>Last quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Última cita</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Ir a {n} días en torno a esta cita</translation>
    </message>
    <message>
        <source>Show only {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Mostrar solo {n} días en torno a esta cita</translation>
    </message>
    <message>
        <source>Chosen days begin here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Los días elegidos empiezan aquí</translation>
    </message>
    <message>
        <source>Chosen days end here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Los días elegidos terminan aquí</translation>
    </message>
    <message>
        <source>Show only the days in view</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Mostrar solo los días a la vista</translation>
    </message>
    <message>
        <source>Take the chosen days away</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Quitar los días elegidos</translation>
    </message>
    <message>
        <source>Stack bars by</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Apilar barras por</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Bars for 100 articles</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Barras por 100 artículos</translation>
    </message>
    <message>
        <source>When articles were published</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Cuándo se publicaron los artículos</translation>
    </message>
    <message>
        <source>Nobody knows on which day this quotation belongs.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Nadie sabe a qué día pertenece esta cita.</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Elija antes una cita.</translation>
    </message>
    <message>
        <source>Place quotations on the day the words were said</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Poner las citas en el día en que se dijeron las palabras</translation>
    </message>
    <message>
        <source>Place quotations on the day their article was published</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Poner las citas en el día en que se publicó su artículo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Años</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Days of the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Días de la cronología</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Por: {choice}</translation>
    </message>
    <message>
        <source>Lanes: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Carriles: {choice}</translation>
    </message>
    <message>
        <source>Colours: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Colores: {choice}</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all days (0)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Mostrar todos los días (0)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>More about the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Más sobre la cronología</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Single quotations where they fit, or counts by day, week, month or year</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Citas sueltas donde quepan, o recuentos por día, semana, mes o año</translation>
    </message>
    <message>
        <source>What each lane of the timeline holds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Qué contiene cada carril de la cronología</translation>
    </message>
    <message>
        <source>What the bars above the lanes are coloured by</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Según qué se colorean las barras sobre los carriles</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day. Click to see only these.</source>
        <extracomment>ui/timeline_hints</extracomment>
        <translation>{n} {n:cita|citas} sin día. Haga clic para ver solo estas.</translation>
    </message>
    <message>
        <source>quotations of a day; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citas de un día; las alturas crecen con la raíz cuadrada</translation>
    </message>
    <message>
        <source>quotations of a week; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citas de una semana; las alturas crecen con la raíz cuadrada</translation>
    </message>
    <message>
        <source>quotations of a month; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citas de un mes; las alturas crecen con la raíz cuadrada</translation>
    </message>
    <message>
        <source>quotations of a year; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>citas de un año; las alturas crecen con la raíz cuadrada</translation>
    </message>
    <message>
        <source>day known</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>día conocido</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>said within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>dicho en estos días</translation>
    </message>
    <message>
        <source>day of publication</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>día de publicación</translation>
    </message>
    <message>
        <source>within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>en estos días</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>varias</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>ui/timeline_names</extracomment>
        <translation>artículos</translation>
    </message>
    <message>
        <source>‹ {n} earlier</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>‹ {n} antes</translation>
    </message>
    <message>
        <source>{n} later ›</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>{n} después ›</translation>
    </message>
    <message>
        <source>The last day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>El último día: {day:long}</translation>
    </message>
    <message>
        <source>The first day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>El primer día: {day:long}</translation>
    </message>
    <message>
        <source>Today, {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Hoy, {day:long}</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} published</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{n} {n:artículo publicado|artículos publicados}</translation>
    </message>
    <message>
        <source>No article was published then, so there is no measure.</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>No se publicó ningún artículo entonces, así que no hay medida.</translation>
    </message>
    <message>
        <source>{share:.1f} quotations per 100 articles</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{share:.1f} citas por 100 artículos</translation>
    </message>
    <message>
        <source>No day is known</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>No se conoce ningún día</translation>
    </message>
    <message>
        <source>{days} in view</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days} a la vista</translation>
    </message>
    <message>
        <source>{days} in view, {n} {n:quotation|quotations} selected</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days} a la vista, {n} {n:cita seleccionada|citas seleccionadas}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{n} {n:cita|citas} sin día</translation>
    </message>
    <message>
        <source>{words}, collapsed</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{words}, plegado</translation>
    </message>
    <message>
        <source>{name}, {days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{name}, {days}, {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>{days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:cita|citas}</translation>
    </message>
    <message>
        <source>All: {n} {n:quotation|quotations} with a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Todo: {n} {n:cita|citas} con día</translation>
    </message>
    <message>
        <source>{days}, {n} {n:article|articles} published</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:artículo publicado|artículos publicados}</translation>
    </message>
    <message>
        <source>Quotation without a day, {number} of {all}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Cita sin día, {number} de {all}</translation>
    </message>
    <message>
        <source>Quotations per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citas por cada 100 artículos</translation>
    </message>
    <message>
        <source>per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>por 100 artículos</translation>
    </message>
    <message>
        <source>Quotations per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citas por día</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>por día</translation>
    </message>
    <message>
        <source>Quotations per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citas por semana</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>por semana</translation>
    </message>
    <message>
        <source>Quotations per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citas por mes</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>por mes</translation>
    </message>
    <message>
        <source>Quotations per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Citas por año</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>por año</translation>
    </message>
    <message>
        <source>No dated quotations yet.
Import articles, and what people said appears here by day.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Aún no hay citas con fecha.
Importe artículos, y lo que dijo la gente aparecerá aquí por días.</translation>
    </message>
    <message>
        <source>No quotation fits all that is asked.
Shift+Esc takes away what leaves nothing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Ninguna cita cumple todo lo que se pide.
Mayús+Esc quita lo que no deja nada.</translation>
    </message>
    <message>
        <source>Timeline of quotations</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Cronología de citas</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day.
The articles do not tell when the words were said.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Ninguna de estas {n} {n:cita|citas} tiene día.
Los artículos no dicen cuándo se dijeron las palabras.</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day of publication.
Give one when importing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Ninguna de estas {n} {n:cita|citas} tiene día de publicación.
Dé uno al importar.</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, and in none of the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term}: en {n} de {of} {of:declaración|declaraciones}, y en ninguna de las demás</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, {times}× as often as with the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term}: en {n} de {of} {of:declaración|declaraciones}, {times}× más a menudo que en las demás</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>De una muestra de {n} {n:declaración|declaraciones}, frente a una muestra de otras {m}</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>De una muestra de {n} {n:declaración|declaraciones}, frente a otras {m}</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>De {n} {n:declaración|declaraciones}, frente a una muestra de otras {m}</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>De {n} {n:declaración|declaraciones}, frente a otras {m}</translation>
    </message>
    <message>
        <source>Too few statements to tell what sets this speaker apart.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Muy pocas declaraciones para decir qué distingue a este declarante.</translation>
    </message>
    <message>
        <source>Nothing is said much more often than others say it.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Nada se dice mucho más a menudo de lo que lo dicen los demás.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour</extracomment>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <extracomment>ui/tour</extracomment>
        <translation>{number} de {of}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tour, {number} of {of}: {title}</source>
        <extracomment>ui/tour</extracomment>
        <translation>Recorrido, {number} de {of}: {title}</translation>
    </message>
    <message>
        <source>Type words, “a phrase”, or speaker:name (Ctrl+F). Beside the box you see how it is understood. At the left, speakers, outlets and days narrow everything you see; Ctrl+S keeps a search.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Escriba palabras, “a phrase” o speaker:name (Ctrl+F). Junto al cuadro se ve cómo se entiende. A la izquierda, los declarantes, los medios y los días acotan todo lo que usted ve; Ctrl+S guarda una búsqueda.</translation>
    </message>
    <message>
        <source>Each mark is a quotation on the day it was said, not the day it was printed. Turn the wheel to come nearer, drag across the strip above to choose days, click a mark to read it in its article.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Cada marca es una cita en el día en que se dijo, no en el que se publicó. Gire la rueda para acercarse, arrastre por la franja de arriba para elegir días, haga clic en una marca para leerla en su artículo.</translation>
    </message>
    <message>
        <source>Select a quotation: Ctrl+Shift+S changes its speaker, B its words, Ctrl+Shift+D its day. F8 walks through the doubtful ones. Everything can be undone (Ctrl+Z), and Ctrl+K finds every command.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Seleccione una cita: Ctrl+Mayús+S cambia su declarante, B sus palabras, Ctrl+Mayús+D su día. F8 recorre las dudosas. Todo se puede deshacer (Ctrl+Z), y Ctrl+K encuentra cualquier orden.</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Buscar y filtrar</translation>
    </message>
    <message>
        <source>See who said what, and when</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Ver quién dijo qué, y cuándo</translation>
    </message>
    <message>
        <source>Put right what is wrong</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Corregir lo que está mal</translation>
    </message>
    <message>
        <source>Outlet: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Medio: {letters}</translation>
    </message>
    <message>
        <source>Speaker: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Declarante: {letters}</translation>
    </message>
    <message>
        <source>No outlet in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Ningún medio de esta lista empieza por «{letters}»</translation>
    </message>
    <message>
        <source>No speaker in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Ningún declarante de esta lista empieza por «{letters}»</translation>
    </message>
    <message>
        <source>M next</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>M siguiente</translation>
    </message>
    <message>
        <source>Shift+M previous</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Mayús+M anterior</translation>
    </message>
    <message>
        <source>Q make it a quotation</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Q convertir en cita</translation>
    </message>
    <message>
        <source>U hide</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>U ocultar</translation>
    </message>
    <message>
        <source>Make it a quotation (Q)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Convertir en cita (Q)</translation>
    </message>
    <message>
        <source>Look at the first (M)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Mirar la primera (M)</translation>
    </message>
    <message>
        <source>Hide (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Ocultar (U)</translation>
    </message>
    <message>
        <source>Show what stands in quotation marks and is no quotation, and why (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Mostrar lo que está entre comillas y no es una cita, y por qué (U)</translation>
    </message>
    <message>
        <source>Unclaimed marks: {n}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Comillas libres: {n}</translation>
    </message>
    <message>
        <source>No quotation was found in this article. {n} {n:stretch|stretches} in quotation marks {n:was|were} left alone: {reasons}.</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>En este artículo no se encontró ninguna cita. {n} {n:fragmento|fragmentos} entre comillas {n:se dejó|se dejaron} de lado: {reasons}.</translation>
    </message>
    <message>
        <source>{n} {n:stretch|stretches} in quotation marks {n:is no quotation|are no quotations}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{n} {n:pasaje|pasajes} entre comillas {n:no es una cita|no son citas}</translation>
    </message>
    <message>
        <source>{place} of {many}: “{words}” – {sentence}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{place} de {many}: «{words}» – {sentence}</translation>
    </message>
    <message>
        <source>No quotation: {why}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>No es una cita: {why}</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Versión más antigua</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Versión más nueva</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Mostrar lo que es igual</translation>
    </message>
    <message>
        <source>Both versions</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Ambas versiones</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Mostrar qué cambió</translation>
    </message>
    <message>
        <source>The newest of {n} versions</source>
        <extracomment>ui/version_line</extracomment>
        <translation>La más reciente de {n} versiones</translation>
    </message>
    <message>
        <source>An older version of {n}</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Una versión anterior de {n}</translation>
    </message>
    <message>
        <source>Article {number}, imported {when}</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Artículo {number}, importado {when}</translation>
    </message>
    <message>
        <source>All quotations are the same.</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Todas las citas son iguales.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Without the search “{query}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Sin la búsqueda «{query}»</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Sin «{filter}»</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Sin el filtro «{filter}»</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>¿Quiso decir «{query}»?</translation>
    </message>
    <message>
        <source>Quotations by {name}</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Citas de {name}</translation>
    </message>
    <message>
        <source>Quotations by speakers named “{name}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Citas de declarantes llamados «{name}»</translation>
    </message>
    <message>
        <source>Who is who – Quoteline</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Quién es quién – Quoteline</translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Sugerencias ({n})</translation>
    </message>
    <message>
        <source>No speaker has a name like that. Fewer letters find more.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Ningún declarante se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>There are no speakers yet. They come with the articles that you import.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Aún no hay declarantes. Vienen con los artículos que importe.</translation>
    </message>
    <message>
        <source>No speaker is printed with several names.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Ningún declarante está impreso con varios nombres.</translation>
    </message>
    <message>
        <source>Nobody was marked as not a speaker.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>A nadie se marcó como que no es un declarante.</translation>
    </message>
    <message>
        <source>Find a speaker by name</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Encontrar un declarante por su nombre</translation>
    </message>
    <message>
        <source>Several names</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Varios nombres</translation>
    </message>
    <message>
        <source>Not speakers</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>No declarantes</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Los más citados</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Say whom the chosen ones are the same as (Ctrl+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Decir con quién son uno los elegidos (Ctrl+M)</translation>
    </message>
    <message>
        <source>Tick what somebody else said (Ctrl+Shift+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Marcar lo que dijo otra persona (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>What they are said to have said has no speaker from now on (Del)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Lo que se les atribuye no tiene declarante desde ahora (Supr)</translation>
    </message>
    <message>
        <source>They are a speaker after all</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Son declarantes después de todo</translation>
    </message>
    <message>
        <source>Not speakers ({n})</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>No declarantes ({n})</translation>
    </message>
    <message>
        <source>Merge {n} into one</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Unir {n} en uno</translation>
    </message>
    <message>
        <source>Show them under this name ({key})</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Mostrarlos con este nombre ({key})</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Leer en su artículo</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>There is nothing to decide.

When articles are imported, names that may be one person, but are not sure to be, wait here. Nothing is merged by itself unless it is sure.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>No hay nada que decidir.

Cuando se importan artículos, los nombres que pueden ser una persona, pero no es seguro, esperan aquí. Nada se une por sí solo si no es seguro.</translation>
    </message>
    <message>
        <source>You skipped all that are left.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Saltó todos los que quedan.</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Unir (M)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>No son lo mismo (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Saltar (S)</translation>
    </message>
    <message>
        <source>Look at the skipped again</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Mirar otra vez los saltados</translation>
    </message>
    <message>
        <source>{share:.0%} likely to be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>probablemente uno, al {share:.0%}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Two speakers that may be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Dos declarantes que pueden ser uno</translation>
    </message>
    <message>
        <source>Take the last decision back (Ctrl+Z)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Deshacer la última decisión (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Abra antes una biblioteca.</translation>
    </message>
    <message>
        <source>Nothing can be undone.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No se puede deshacer nada.</translation>
    </message>
    <message>
        <source>Something fits what is asked.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Algo cumple lo que se pide.</translation>
    </message>
    <message>
        <source>Nothing can be made again.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No se puede rehacer nada.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No se mostró nada antes.</translation>
    </message>
    <message>
        <source>Nothing was shown after this.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No se mostró nada después de esto.</translation>
    </message>
    <message>
        <source>The saved search asks for what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>La búsqueda guardada pide lo que se muestra.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Aún no se guardó ninguna búsqueda.</translation>
    </message>
    <message>
        <source>Search for words first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Busque primero palabras.</translation>
    </message>
    <message>
        <source>Nothing is new in what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No hay nada nuevo en lo que se muestra.</translation>
    </message>
    <message>
        <source>Nothing is new in any saved search.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No hay nada nuevo en ninguna búsqueda guardada.</translation>
    </message>
    <message>
        <source>Ask a saved search first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Lance antes una búsqueda guardada.</translation>
    </message>
    <message>
        <source>Read an article first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Lea antes un artículo.</translation>
    </message>
    <message>
        <source>Go to a pane first (F6).</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Vaya antes a un panel (F6).</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>No es posible ahora.</translation>
    </message>
    <message>
        <source>Select one quotation only.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Elija solo una cita.</translation>
    </message>
    <message>
        <source>Open library in a new window</source>
        <extracomment>ui/window_commands</extracomment>
        <translation>Abrir biblioteca en una ventana nueva</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>One speaker only</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Solo un declarante</translation>
    </message>
    <message>
        <source>Printings of one statement once</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Apariciones de una declaración una vez</translation>
    </message>
    <message>
        <source>About what? Words, or a query as in the search box; empty is all</source>
        <extracomment>ui/words_head</extracomment>
        <translation>¿Sobre qué? Palabras, o una consulta como en el campo de búsqueda; vacío es todo</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>About a speaker: put their names into the box</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Sobre un declarante: poner sus nombres en el campo</translation>
    </message>
    <message>
        <source>About a speaker</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Sobre un declarante</translation>
    </message>
    <message>
        <source>Said about</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Dicho sobre</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
</context>
</TS>
