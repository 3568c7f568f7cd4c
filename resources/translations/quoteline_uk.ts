<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Quoteline</name>
    <message>
        <source>told {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>у розмові з {name}</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <extracomment>domain/articles</extracomment>
        <translation>за повідомленням {name}</translation>
    </message>
    <message>
        <source>Denied: </source>
        <extracomment>domain/rows</extracomment>
        <translation>Спростовано: </translation>
    </message>
    <message>
        <source>Would not say: </source>
        <extracomment>domain/rows</extracomment>
        <translation>Не захотів сказати: </translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Простий</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>APA, 7-ме видання</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>MLA, 9-те видання</translation>
    </message>
    <message>
        <source>Chicago, 17th edition, notes</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>Chicago, 17-те видання, примітки</translation>
    </message>
    <message>
        <source>“{style}” is no citation style; known are {known}, and templates of your own.</source>
        <extracomment>exporters/citation_styles</extracomment>
        <translation>«{style}» – не стиль посилань; відомі: {known}, а також ваші власні шаблони.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (.csv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSV, для електронних таблиць (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (.tsv)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Через табуляцію (.tsv)</translation>
    </message>
    <message>
        <source>Workbook, for spreadsheets (.xlsx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Книга, для електронних таблиць (.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines, for programs (.jsonl)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Рядки JSON, для програм (.jsonl)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Web page with search and timeline (.html)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Вебсторінка з пошуком і часовою шкалою (.html)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Документ Word (.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Текст OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>RIS, for reference managers (.ris)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>RIS, для менеджерів бібліографії (.ris)</translation>
    </message>
    <message>
        <source>BibTeX (.bib)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>BibTeX (.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON, for citations (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>CSL-JSON, для посилань (.json)</translation>
    </message>
    <message>
        <source>TimelineJS (.json)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>TimelineJS (.json)</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Календар (.ics)</translation>
    </message>
    <message>
        <source>“{format}” is not a format for quotations; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>«{format}» – не формат для цитат; відомі: {known}.</translation>
    </message>
    <message>
        <source>The name does not tell the format; give it with --format: {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Назва не вказує формату; задайте його через --format: {known}.</translation>
    </message>
    <message>
        <source>“{dates}” is no way to write days; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>«{dates}» – не спосіб записувати дні; відомі: {known}.</translation>
    </message>
    <message>
        <source>{format} is no text; write it to a file with -o.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>{format} – не текст; запишіть у файл через -o.</translation>
    </message>
    <message>
        <source>There is no column {names} in {format}; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>У {format} немає стовпця {names}; відомі: {known}.</translation>
    </message>
    <message>
        <source>No column was chosen; known are {known}.</source>
        <extracomment>exporters/formats</extracomment>
        <translation>Не вибрано жодного стовпця; відомі: {known}.</translation>
    </message>
    <message>
        <source>The clock of this machine says a year before 1980, which no document can. Set it first.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>Годинник цього комп’ютера показує рік до 1980-го, а такого не може мати жоден документ. Спершу налаштуйте його.</translation>
    </message>
    <message>
        <source>These are too many quotations for a document; choose a web page or a spreadsheet.</source>
        <extracomment>exporters/packages</extracomment>
        <translation>Для документа цитат забагато; виберіть вебсторінку або електронну таблицю.</translation>
    </message>
    <message>
        <source>A table cannot be written as “{format}”; known are {known}.</source>
        <extracomment>exporters/rows</extracomment>
        <translation>Таблицю не можна записати як «{format}»; відомі: {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without any day {n:is|are} left out.</source>
        <extracomment>exporters/storylines</extracomment>
        <translation>Пропущено {n} {n:цитату|цитати|цитат} без жодного дня.</translation>
    </message>
    <message>
        <source>A template has up to {longest} letters; this one has more.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Шаблон має до {longest} літер; у цьому їх більше.</translation>
    </message>
    <message>
        <source>A brace in the template has no partner; for a brace itself, write it twice in a row.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>Дужка в шаблоні не має пари; щоб написати саму дужку, поставте її двічі поспіль.</translation>
    </message>
    <message>
        <source>The template has a place “{name}” that there is not; there are {known}.</source>
        <extracomment>exporters/templates</extracomment>
        <translation>У шаблоні є місце «{name}», якого не буває; є такі: {known}.</translation>
    </message>
    <message>
        <source>{n} {n:cell|cells} held more than {most} letters, which is all that a spreadsheet takes, and {n:was|were} cut. Other formats hold them whole.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:клітинка мала|клітинки мали|клітинок мали} понад {most} літер – більше електронна таблиця не вміщує, тому {n:її|їх|їх} обрізано. Інші формати зберігають усе.</translation>
    </message>
    <message>
        <source>{n} {n:address is|addresses are} text and no link: a sheet takes no more.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>{n} {n:адреса – текст, а не посилання|адреси – текст, а не посилання|адрес – текст, а не посилання}: аркуш більше не вміщує.</translation>
    </message>
    <message>
        <source>One sheet does not hold all rows; there are {n}.</source>
        <extracomment>exporters/workbook</extracomment>
        <translation>Один аркуш не вміщує всіх рядків; аркушів {n}.</translation>
    </message>
    <message>
        <source>it leads to an address that is none</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>вона веде на адресу, яка не є адресою</translation>
    </message>
    <message>
        <source>this is not an address of the web</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>це не адреса в інтернеті</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched, not “{scheme}:”</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>завантажують лише адреси http і https, а не «{scheme}:»</translation>
    </message>
    <message>
        <source>an address with a name or a password in it is not fetched</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>адресу з іменем або паролем не завантажують</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server</source>
        <extracomment>fetching/addresses</extracomment>
        <translation>«{host}» – не назва сервера</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>сервер не відповідає</translation>
    </message>
    <message>
        <source>the server takes no connection, or there is no connection</source>
        <extracomment>fetching/connecting</extracomment>
        <translation>сервер не приймає з’єднань, або з’єднання немає</translation>
    </message>
    <message>
        <source>it leads from one address to the next, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>вона веде з однієї адреси на іншу, без кінця</translation>
    </message>
    <message>
        <source>the server sends nothing</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>сервер нічого не надсилає</translation>
    </message>
    <message>
        <source>it leads back to itself, without end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>вона веде назад до себе, без кінця</translation>
    </message>
    <message>
        <source>it leads from a secure address (https) to one that is not</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>вона веде з безпечної адреси (https) на небезпечну</translation>
    </message>
    <message>
        <source>nobody vouches that this is {host}: its certificate is not valid ({why})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>ніхто не ручається, що це {host}: його сертифікат недійсний ({why})</translation>
    </message>
    <message>
        <source>no secure connection to {host} can be made</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>безпечно з’єднатися з {host} не можна</translation>
    </message>
    <message>
        <source>the answer broke off before its end</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>відповідь обірвалася до свого кінця</translation>
    </message>
    <message>
        <source>the server broke off the connection</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>сервер обірвав з’єднання</translation>
    </message>
    <message>
        <source>the answer of the server makes no sense ({error})</source>
        <extracomment>fetching/fetcher</extracomment>
        <translation>відповідь сервера незрозуміла ({error})</translation>
    </message>
    <message>
        <source>it is neither a page nor a feed ({kind})</source>
        <extracomment>fetching/media</extracomment>
        <translation>це не сторінка й не стрічка ({kind})</translation>
    </message>
    <message>
        <source>{host} leads into this machine or its own network ({number}), which is not asked</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>{host} веде на цей комп’ютер або в його власну мережу ({number}), а туди не звертаються</translation>
    </message>
    <message>
        <source>there is no server called {host}, or there is no connection</source>
        <extracomment>fetching/resolving</extracomment>
        <translation>сервера {host} немає, або немає з’єднання</translation>
    </message>
    <message>
        <source>the server does not let everybody read this ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>сервер не всім дає це читати ({code})</translation>
    </message>
    <message>
        <source>there is nothing at this address ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>за цією адресою нічого немає ({code})</translation>
    </message>
    <message>
        <source>it is gone for good ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>цього більше немає й не буде ({code})</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>сервер просить якийсь час його не турбувати ({code})</translation>
    </message>
    <message>
        <source>the server has a fault of its own ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>на сервері сталася власна помилка ({code})</translation>
    </message>
    <message>
        <source>the server gives no page and no feed ({code})</source>
        <extracomment>fetching/statuses</extracomment>
        <translation>сервер не дає ні сторінки, ні стрічки ({code})</translation>
    </message>
    <message>
        <source>it comes packed in a way that is not known (“{how}”)</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>це запаковано невідомим способом («{how}»)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>це більше за {size} МБ</translation>
    </message>
    <message>
        <source>what came is damaged and cannot be unpacked</source>
        <extracomment>fetching/unpacking</extracomment>
        <translation>отримане пошкоджено, його не можна розпакувати</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds</source>
        <extracomment>fetching/watch</extracomment>
        <translation>це тривало довше за {n} с</translation>
    </message>
    <message>
        <source>it is not a ZIP file, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>це не файл ZIP, або він пошкоджений</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>importers/archive</extracomment>
        <translation>його захищено паролем</translation>
    </message>
    <message>
        <source>it is damaged inside the archive</source>
        <extracomment>importers/archive</extracomment>
        <translation>він пошкоджений усередині архіву</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <extracomment>importers/archive</extracomment>
        <translation>його зміст завеликий</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <extracomment>importers/archive</extracomment>
        <translation>його не запаковано gzip, або він пошкоджений</translation>
    </message>
    <message>
        <source>it is no table</source>
        <extracomment>importers/columns</extracomment>
        <translation>це не таблиця</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one article</source>
        <extracomment>importers/decoding</extracomment>
        <translation>він більший за {size} МБ, завеликий для однієї статті</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>це канал або пристрій, а не файл</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <extracomment>importers/decoding</extracomment>
        <translation>це не текстовий файл</translation>
    </message>
    <message>
        <source>it is not a text file, or in an unknown encoding</source>
        <extracomment>importers/decoding</extracomment>
        <translation>це не текстовий файл, або його кодування невідоме</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <extracomment>importers/documents</extracomment>
        <translation>у ньому немає тексту</translation>
    </message>
    <message>
        <source>the feed holds only a summary of it, not the article</source>
        <extracomment>importers/entries</extracomment>
        <translation>у стрічці лише короткий виклад, а не стаття</translation>
    </message>
    <message>
        <source>the book names this page and does not hold it</source>
        <extracomment>importers/epub</extracomment>
        <translation>книга називає цю сторінку, але не містить її</translation>
    </message>
    <message>
        <source>its text is locked against copying</source>
        <extracomment>importers/epub_book</extracomment>
        <translation>його текст захищено від копіювання</translation>
    </message>
    <message>
        <source>it is no feed, or too damaged to be read as one</source>
        <extracomment>importers/feeds</extracomment>
        <translation>це не стрічка, або вона надто пошкоджена, щоб її прочитати</translation>
    </message>
    <message>
        <source>the feed breaks off before its end: what stands before is read</source>
        <extracomment>importers/feeds</extracomment>
        <translation>стрічка обривається до свого кінця: прочитано те, що перед тим</translation>
    </message>
    <message>
        <source>this feed could not be understood ({error})</source>
        <extracomment>importers/feeds</extracomment>
        <translation>цю стрічку не вдалося зрозуміти ({error})</translation>
    </message>
    <message>
        <source>the feed has no entries now</source>
        <extracomment>importers/feeds</extracomment>
        <translation>у стрічці зараз немає записів</translation>
    </message>
    <message>
        <source>row {number} has no text</source>
        <extracomment>importers/fields</extracomment>
        <translation>рядок {number} не має тексту</translation>
    </message>
    <message>
        <source>that is not the name of a file</source>
        <extracomment>importers/files</extracomment>
        <translation>це не назва файлу</translation>
    </message>
    <message>
        <source>files ending in {ending} are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>файли із закінченням {ending} не читаються; відомі: {known}</translation>
    </message>
    <message>
        <source>files without an ending such as .txt are not read; known are {known}</source>
        <extracomment>importers/files</extracomment>
        <translation>файли без закінчення на зразок .txt не читаються; відомі: {known}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>importers/formats</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>importers/formats</extracomment>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>importers/formats</extracomment>
        <translation>Рядки JSON</translation>
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
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>importers/formats</extracomment>
        <translation>Форматований текст</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>importers/formats</extracomment>
        <translation>Електронна книга</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>importers/formats</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text in one file</source>
        <extracomment>importers/formats</extracomment>
        <translation>Текст OpenDocument одним файлом</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>importers/formats</extracomment>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Архів ZIP</translation>
    </message>
    <message>
        <source>Web archive</source>
        <extracomment>importers/formats</extracomment>
        <translation>Вебархів</translation>
    </message>
    <message>
        <source>File packed with gzip</source>
        <extracomment>importers/formats</extracomment>
        <translation>Файл, запакований gzip</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>importers/formats</extracomment>
        <translation>Електронна таблиця</translation>
    </message>
    <message>
        <source>Web page saved whole</source>
        <extracomment>importers/formats</extracomment>
        <translation>Вебсторінка, збережена цілком</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>importers/formats</extracomment>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>importers/formats</extracomment>
        <translation>Поштова скринька</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Стрічка (RSS, Atom)</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <extracomment>importers/formats</extracomment>
        <translation>Список стрічок</translation>
    </message>
    <message>
        <source>News in XML (NITF)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Новини в XML (NITF)</translation>
    </message>
    <message>
        <source>News in XML (NewsML)</source>
        <extracomment>importers/formats</extracomment>
        <translation>Новини в XML (NewsML)</translation>
    </message>
    <message>
        <source>no article text was found on this page</source>
        <extracomment>importers/html</extracomment>
        <translation>на цій сторінці не знайдено тексту статті</translation>
    </message>
    <message>
        <source>this page could not be understood ({error})</source>
        <extracomment>importers/html</extracomment>
        <translation>цю сторінку не вдалося зрозуміти ({error})</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known ({how})</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>його запаковано невідомим способом ({how})</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB</source>
        <extracomment>importers/http_answers</extracomment>
        <translation>розпакований, він більший за {size} МБ</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <extracomment>importers/mail</extracomment>
        <translation>його зашифровано</translation>
    </message>
    <message>
        <source>it is larger than {size} MB, too large for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>він більший за {size} МБ, завеликий для одного листа</translation>
    </message>
    <message>
        <source>it has more than {n} lines, too many for one mail</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>у ньому понад {n} рядків, забагато для одного листа</translation>
    </message>
    <message>
        <source>its parts lie too deep inside each other, or are too many</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>його частини вкладено надто глибоко, або їх забагато</translation>
    </message>
    <message>
        <source>it is not a mail, or it is damaged</source>
        <extracomment>importers/mail_parts</extracomment>
        <translation>це не лист, або він пошкоджений</translation>
    </message>
    <message>
        <source>no mail begins in it: it is no mailbox</source>
        <extracomment>importers/mailbox</extracomment>
        <translation>у ньому не починається жоден лист: це не поштова скринька</translation>
    </message>
    <message>
        <source>it has no column “{name}”; its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>у ньому немає стовпця «{name}»; його стовпці: {columns}</translation>
    </message>
    <message>
        <source>its first row names no column "text", "body" or "content"; say which one holds the text (on the command line: --map text=COLUMN); its columns are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>його перший рядок не називає стовпця «text», «body» чи «content»; скажіть, у якому з них текст (у командному рядку: --map text=СТОВПЕЦЬ); його стовпці: {columns}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"; say which one holds the text (on the command line: --map text=FIELD); its fields are: {columns}</source>
        <extracomment>importers/mapping</extracomment>
        <translation>у ньому немає статей: ніде немає поля «text», «body» чи «content»; скажіть, у якому з них текст (у командному рядку: --map text=ПОЛЕ); його поля: {columns}</translation>
    </message>
    <message>
        <source>it brings a document type definition, which no such document needs</source>
        <extracomment>importers/markup</extracomment>
        <translation>у ньому є визначення типу документа, яке такому документу не потрібне</translation>
    </message>
    <message>
        <source>it holds no page</source>
        <extracomment>importers/mhtml</extracomment>
        <translation>у ньому немає жодної сторінки</translation>
    </message>
    <message>
        <source>its XML is damaged or breaks off (line {line})</source>
        <extracomment>importers/news_items</extracomment>
        <translation>його XML пошкоджено або обірвано (рядок {line})</translation>
    </message>
    <message>
        <source>it is no text ({kind})</source>
        <extracomment>importers/newsml</extracomment>
        <translation>це не текст ({kind})</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <extracomment>importers/newsml</extracomment>
        <translation>у ньому немає статей</translation>
    </message>
    <message>
        <source>it declares {declared} words, but {found} were found: a part of it may be missing</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>заявлено слів: {declared}, а знайдено {found}: може бракувати якоїсь частини</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”: {lack}</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>в експорті немає тексту «{title}»: {lack}</translation>
    </message>
    <message>
        <source>the export holds no text of “{title}”</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>в експорті немає тексту «{title}»</translation>
    </message>
    <message>
        <source>document {number} of the export holds no text</source>
        <extracomment>importers/newsroom/cutting</extracomment>
        <translation>документ {number} експорту не містить тексту</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found; missing: {missing}</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>за словами експорту, в ньому {declared} {declared:стаття|статті|статей}, але знайдено {found}; бракує: {missing}</translation>
    </message>
    <message>
        <source>the export says that it holds {declared} {declared:article|articles}, but {found} {found:was|were} found</source>
        <extracomment>importers/newsroom/declared</extracomment>
        <translation>за словами експорту, в ньому {declared} {declared:стаття|статті|статей}, але знайдено {found}</translation>
    </message>
    <message>
        <source>it only lists the documents of an export, and holds none of them</source>
        <extracomment>importers/newsroom/nexis</extracomment>
        <translation>він лише перелічує документи експорту й не містить жодного з них</translation>
    </message>
    <message>
        <source>it is a list of {n} {n:feed|feeds}, which are added under “Feeds and watched folders”, not imported</source>
        <extracomment>importers/opml</extracomment>
        <translation>це список із {n} {n:стрічки|стрічок|стрічок}; такі додають у «Стрічки й відстежувані теки», а не імпортують</translation>
    </message>
    <message>
        <source>its parts are packed in a way that documents are not</source>
        <extracomment>importers/packages</extracomment>
        <translation>його частини запаковано так, як документи не пакують</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <extracomment>importers/packages</extracomment>
        <translation>розпакований, він більший за {size} МБ</translation>
    </message>
    <message>
        <source>it unpacks to over {n:d} times its size, as no document does</source>
        <extracomment>importers/packages</extracomment>
        <translation>розпакований, він більший у понад {n:d} разів, як жоден документ</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Word wrote before 2007</source>
        <extracomment>importers/packages</extracomment>
        <translation>його захищено паролем, або він такий, які Word записував до 2007 року</translation>
    </message>
    <message>
        <source>it holds more parts than any document</source>
        <extracomment>importers/packages</extracomment>
        <translation>у ньому більше частин, ніж у будь-якому документі</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <extracomment>importers/packages</extracomment>
        <translation>він пошкоджений або не того виду, що каже його назва</translation>
    </message>
    <message>
        <source>it has {n} pages, and no more than {most} are read</source>
        <extracomment>importers/pdf</extracomment>
        <translation>сторінок у ньому {n}, а читають не більш як {most}</translation>
    </message>
    <message>
        <source>it holds more than can be read in a reasonable time</source>
        <extracomment>importers/pdf</extracomment>
        <translation>у ньому більше, ніж можна прочитати за розумний час</translation>
    </message>
    <message>
        <source>page {label} holds more text than a page can</source>
        <extracomment>importers/pdf</extracomment>
        <translation>на сторінці {label} більше тексту, ніж може вмістити сторінка</translation>
    </message>
    <message>
        <source>it holds pictures of text and no text; a program for text recognition can add it</source>
        <extracomment>importers/pdf</extracomment>
        <translation>у ньому зображення тексту, а самого тексту немає; його може додати програма розпізнавання тексту</translation>
    </message>
    <message>
        <source>its letters are drawings that do not tell which letters they are</source>
        <extracomment>importers/pdf</extracomment>
        <translation>його літери – малюнки, що не кажуть, які це літери</translation>
    </message>
    <message>
        <source>{n} {n:page holds|pages hold} only a picture: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>{n} {n:сторінка містить|сторінки містять|сторінок містять} лише зображення: {labels}</translation>
    </message>
    <message>
        <source>{n} {n:page is|pages are} damaged: {labels}</source>
        <extracomment>importers/pdf</extracomment>
        <translation>пошкоджено {n} {n:сторінку|сторінки|сторінок}: {labels}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>importers/problems</extracomment>
        <translation>такого файлу чи теки немає</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <extracomment>importers/problems</extracomment>
        <translation>у вас немає дозволу його читати</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <extracomment>importers/problems</extracomment>
        <translation>це тека, а не файл</translation>
    </message>
    <message>
        <source>it could not be read ({why})</source>
        <extracomment>importers/problems</extracomment>
        <translation>його не вдалося прочитати ({why})</translation>
    </message>
    <message>
        <source>a list holds {most} queries at most; this line, and all behind it, was left out</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>у списку може бути щонайбільше {most} запитів; цей рядок і все після нього пропущено</translation>
    </message>
    <message>
        <source>its query is empty</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>його запит порожній</translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>він довший за {most} літер</translation>
    </message>
    <message>
        <source>it holds bytes that are no letters</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>у ньому є байти, що не є літерами</translation>
    </message>
    <message>
        <source>it opens a quotation mark that is never closed; all behind it was not read</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>він відкриває лапки, які ніде не закрито; усе після них не прочитано</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns: put its query in quotation marks</source>
        <extracomment>importers/query_lists</extracomment>
        <translation>у ньому більше клітинок, ніж стовпців у таблиці: візьміть його запит у лапки</translation>
    </message>
    <message>
        <source>it is too large for the memory of this machine</source>
        <extracomment>importers/reading</extracomment>
        <translation>він завеликий для пам’яті цього комп’ютера</translation>
    </message>
    <message>
        <source>it lies inside too many other files</source>
        <extracomment>importers/reading</extracomment>
        <translation>він лежить усередині надто багатьох інших файлів</translation>
    </message>
    <message>
        <source>row {number} is longer than {size} MB</source>
        <extracomment>importers/rows</extracomment>
        <translation>рядок {number} довший за {size} МБ</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <extracomment>importers/rows</extracomment>
        <translation>рядок {number}: {error}</translation>
    </message>
    <message>
        <source>it holds no articles: nothing in it has a field "text", "body" or "content"</source>
        <extracomment>importers/rows</extracomment>
        <translation>у ньому немає статей: ніде немає поля «text», «body» чи «content»</translation>
    </message>
    <message>
        <source>it is not JSON ({error}, character {place})</source>
        <extracomment>importers/rows</extracomment>
        <translation>це не JSON ({error}, знак {place})</translation>
    </message>
    <message>
        <source>it holds a number that is too long</source>
        <extracomment>importers/rows</extracomment>
        <translation>у ньому задовге число</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply</source>
        <extracomment>importers/rows</extracomment>
        <translation>його дужки вкладено надто глибоко</translation>
    </message>
    <message>
        <source>row {number} is not an object with named fields</source>
        <extracomment>importers/rows</extracomment>
        <translation>рядок {number} – не об’єкт із названими полями</translation>
    </message>
    <message>
        <source>row {number} opens a quotation mark that is never closed: it and all behind it were not read</source>
        <extracomment>importers/rows</extracomment>
        <translation>рядок {number} відкриває лапки, які ніде не закрито: його й усе після нього не прочитано</translation>
    </message>
    <message>
        <source>line {number} breaks the table ({error})</source>
        <extracomment>importers/rows</extracomment>
        <translation>рядок {number} ламає таблицю ({error})</translation>
    </message>
    <message>
        <source>its groups lie inside each other too deep</source>
        <extracomment>importers/rtf_text</extracomment>
        <translation>його групи вкладено надто глибоко</translation>
    </message>
    <message>
        <source>it holds more than {n} files</source>
        <extracomment>importers/temporary</extracomment>
        <translation>у ньому понад {n} файлів</translation>
    </message>
    <message>
        <source>unpacked it is larger than {size} MB in all</source>
        <extracomment>importers/temporary</extracomment>
        <translation>розпакований, він загалом більший за {size} МБ</translation>
    </message>
    <message>
        <source>unpacked it grows more than {ratio} times: that is no honest file</source>
        <extracomment>importers/temporary</extracomment>
        <translation>розпакований, він більшає у понад {ratio} разів: чесні файли такими не бувають</translation>
    </message>
    <message>
        <source>the archive is damaged: record {number} and all behind it were not read</source>
        <extracomment>importers/warc</extracomment>
        <translation>архів пошкоджено: запис {number} і все після нього не прочитано</translation>
    </message>
    <message>
        <source>the archive ends within this page</source>
        <extracomment>importers/warc</extracomment>
        <translation>архів закінчується посеред цієї сторінки</translation>
    </message>
    <message>
        <source>it is a list of links to other pages</source>
        <extracomment>importers/warc</extracomment>
        <translation>це список посилань на інші сторінки</translation>
    </message>
    <message>
        <source>it is damaged: what comes behind could not be unpacked</source>
        <extracomment>importers/warc</extracomment>
        <translation>він пошкоджений: те, що далі, не вдалося розпакувати</translation>
    </message>
    <message>
        <source>the head of a record never ends</source>
        <extracomment>importers/warc</extracomment>
        <translation>заголовок запису ніде не закінчується</translation>
    </message>
    <message>
        <source>it is locked with a password, or of the kind that Excel wrote before 2007</source>
        <extracomment>importers/workbook</extracomment>
        <translation>його захищено паролем, або він такий, які Excel записував до 2007 року</translation>
    </message>
    <message>
        <source>it holds more than a workbook of articles does</source>
        <extracomment>importers/workbook</extracomment>
        <translation>у ньому більше, ніж буває в електронній таблиці зі статтями</translation>
    </message>
    <message>
        <source>the text in row {number} ends where a cell of a workbook is full: the rest was cut off when it was written</source>
        <extracomment>importers/workbook</extracomment>
        <translation>текст у рядку {number} закінчується там, де клітинка електронної таблиці повна: решту відрізано під час запису</translation>
    </message>
    <message>
        <source>known to the day</source>
        <extracomment>search/wording</extracomment>
        <translation>відомо з точністю до дня</translation>
    </message>
    <message>
        <source>known to the week</source>
        <extracomment>search/wording</extracomment>
        <translation>відомо з точністю до тижня</translation>
    </message>
    <message>
        <source>known to the month</source>
        <extracomment>search/wording</extracomment>
        <translation>відомо з точністю до місяця</translation>
    </message>
    <message>
        <source>known to the year</source>
        <extracomment>search/wording</extracomment>
        <translation>відомо з точністю до року</translation>
    </message>
    <message>
        <source>known as a span of days</source>
        <extracomment>search/wording</extracomment>
        <translation>відомо як проміжок днів</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>search/wording</extracomment>
        <translation>день невідомий</translation>
    </message>
    <message>
        <source>dated by words in the article</source>
        <extracomment>search/wording</extracomment>
        <translation>датовано словами статті</translation>
    </message>
    <message>
        <source>dated by the day of publication</source>
        <extracomment>search/wording</extracomment>
        <translation>датовано днем публікації</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <extracomment>search/wording</extracomment>
        <translation>датовано вручну</translation>
    </message>
    <message>
        <source>dated by nothing</source>
        <extracomment>search/wording</extracomment>
        <translation>не датовано нічим</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} і {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>search/wording</extracomment>
        <translation>{one} або {other}</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>search/wording</extracomment>
        <translation>пряма</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>search/wording</extracomment>
        <translation>змішана</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>search/wording</extracomment>
        <translation>непряма</translation>
    </message>
    <message>
        <source>said: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>сказано: {days}</translation>
    </message>
    <message>
        <source>published: {days}</source>
        <extracomment>search/wording</extracomment>
        <translation>опубліковано: {days}</translation>
    </message>
    <message>
        <source>has a note</source>
        <extracomment>search/wording</extracomment>
        <translation>з нотаткою</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>search/wording</extracomment>
        <translation>позначено зіркою</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>search/wording</extracomment>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>search/wording</extracomment>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>search/wording</extracomment>
        <translation>непевно</translation>
    </message>
    <message>
        <source>unplaced</source>
        <extracomment>search/wording</extracomment>
        <translation>без місця</translation>
    </message>
    <message>
        <source>from a headline</source>
        <extracomment>search/wording</extracomment>
        <translation>із заголовка</translation>
    </message>
    <message>
        <source>a denial</source>
        <extracomment>search/wording</extracomment>
        <translation>спростування</translation>
    </message>
    <message>
        <source>has a tag</source>
        <extracomment>search/wording</extracomment>
        <translation>з міткою</translation>
    </message>
    <message>
        <source>has a cue</source>
        <extracomment>search/wording</extracomment>
        <translation>зі словом мовлення</translation>
    </message>
    <message>
        <source>has a title</source>
        <extracomment>search/wording</extracomment>
        <translation>з назвою</translation>
    </message>
    <message>
        <source>has a byline</source>
        <extracomment>search/wording</extracomment>
        <translation>з рядком автора</translation>
    </message>
    <message>
        <source>has a web address</source>
        <extracomment>search/wording</extracomment>
        <translation>з вебадресою</translation>
    </message>
    <message>
        <source>has no note</source>
        <extracomment>search/wording</extracomment>
        <translation>без нотатки</translation>
    </message>
    <message>
        <source>has no tag</source>
        <extracomment>search/wording</extracomment>
        <translation>без мітки</translation>
    </message>
    <message>
        <source>has no cue</source>
        <extracomment>search/wording</extracomment>
        <translation>без слова мовлення</translation>
    </message>
    <message>
        <source>has no title</source>
        <extracomment>search/wording</extracomment>
        <translation>без назви</translation>
    </message>
    <message>
        <source>has no byline</source>
        <extracomment>search/wording</extracomment>
        <translation>без рядка автора</translation>
    </message>
    <message>
        <source>has no web address</source>
        <extracomment>search/wording</extracomment>
        <translation>без вебадреси</translation>
    </message>
    <message>
        <source>speaker known</source>
        <extracomment>search/wording</extracomment>
        <translation>мовець відомий</translation>
    </message>
    <message>
        <source>outlet known</source>
        <extracomment>search/wording</extracomment>
        <translation>видання відоме</translation>
    </message>
    <message>
        <source>language known</source>
        <extracomment>search/wording</extracomment>
        <translation>мова відома</translation>
    </message>
    <message>
        <source>date known</source>
        <extracomment>search/wording</extracomment>
        <translation>дата відома</translation>
    </message>
    <message>
        <source>“{words}” within {n} {n:word|words}</source>
        <extracomment>search/wording</extracomment>
        <translation>«{words}» у межах {n} {n:слова|слів|слів}</translation>
    </message>
    <message>
        <source>words like {pattern}</source>
        <extracomment>search/wording</extracomment>
        <translation>слова на зразок {pattern}</translation>
    </message>
    <message>
        <source>words near “{text}” ({n} {n:letter|letters} off)</source>
        <extracomment>search/wording</extracomment>
        <translation>слова, близькі до «{text}» (різниця {n} {n:літера|літери|літер})</translation>
    </message>
    <message>
        <source>any form of “{word}”</source>
        <extracomment>search/wording</extracomment>
        <translation>будь-яка форма слова «{word}»</translation>
    </message>
    <message>
        <source>{clauses} side by side, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} поруч, у будь-якому порядку</translation>
    </message>
    <message>
        <source>{clauses} within {n} {n:word|words}, in any order</source>
        <extracomment>search/wording</extracomment>
        <translation>{clauses} у межах {n} {n:слова|слів|слів}, у будь-якому порядку</translation>
    </message>
    <message>
        <source>not {clause}</source>
        <extracomment>search/wording</extracomment>
        <translation>не {clause}</translation>
    </message>
    <message>
        <source>{field} has {words}</source>
        <extracomment>search/wording</extracomment>
        <translation>{field} містить {words}</translation>
    </message>
    <message>
        <source>kind: {kind}</source>
        <extracomment>search/wording</extracomment>
        <translation>вид: {kind}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>дата невідома</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>мовець невідомий</translation>
    </message>
    <message>
        <source>speaker {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>мовець {number}</translation>
    </message>
    <message>
        <source>outlet: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>видання: {name}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>видання невідоме</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <extracomment>search/wording</extracomment>
        <translation>мова: {code}</translation>
    </message>
    <message>
        <source>language unknown</source>
        <extracomment>search/wording</extracomment>
        <translation>мова невідома</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <extracomment>search/wording</extracomment>
        <translation>мітка: {name}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>стаття {number}</translation>
    </message>
    <message>
        <source>like quotation {number}</source>
        <extracomment>search/wording</extracomment>
        <translation>схожі на цитату {number}</translation>
    </message>
    <message>
        <source>{n:d} {n:chosen|chosen}</source>
        <extracomment>search/wording</extracomment>
        <translation>{n:d} {n:вибрана|вибрані|вибраних}</translation>
    </message>
    <message>
        <source>new since last looked at</source>
        <extracomment>search/wording</extracomment>
        <translation>нове від останнього перегляду</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>search/wording</extracomment>
        <translation>усе</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>search/wording</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>від {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>search/wording</extracomment>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>search/wording</extracomment>
        <translation>будь-який день</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the copy.</source>
        <extracomment>services/astray</extracomment>
        <translation>«{to}» уже існує. Назвіть інший файл для копії.</translation>
    </message>
    <message>
        <source>The copy could not be written to “{to}” ({error}).</source>
        <extracomment>services/astray</extracomment>
        <translation>Копію не вдалося записати до «{to}» ({error}).</translation>
    </message>
    <message>
        <source>a nickname inside a name</source>
        <extracomment>services/auditing</extracomment>
        <translation>прізвисько всередині імені</translation>
    </message>
    <message>
        <source>a title, or a name of several words</source>
        <extracomment>services/auditing</extracomment>
        <translation>титул або назва з кількох слів</translation>
    </message>
    <message>
        <source>the name of something</source>
        <extracomment>services/auditing</extracomment>
        <translation>назва чогось</translation>
    </message>
    <message>
        <source>a word that is spoken about</source>
        <extracomment>services/auditing</extracomment>
        <translation>слово, про яке йдеться</translation>
    </message>
    <message>
        <source>a heading</source>
        <extracomment>services/auditing</extracomment>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>a few words that are marked because they are doubted, or are a term</source>
        <extracomment>services/auditing</extracomment>
        <translation>кілька слів у лапках, бо вони під сумнівом або є терміном</translation>
    </message>
    <message>
        <source>a few words beside a word of speech: perhaps somebody’s, perhaps only doubted</source>
        <extracomment>services/auditing</extracomment>
        <translation>кілька слів біля слова мовлення: може, чиїсь, а може, лише під сумнівом</translation>
    </message>
    <message>
        <source>it may be speech, but nobody was found who said it</source>
        <extracomment>services/auditing</extracomment>
        <translation>це може бути мовлення, але не знайдено, хто це сказав</translation>
    </message>
    <message>
        <source>you said it is no quotation</source>
        <extracomment>services/auditing</extracomment>
        <translation>ви сказали, що це не цитата</translation>
    </message>
    <message>
        <source>No stretch in quotation marks could be speech</source>
        <extracomment>services/auditing</extracomment>
        <translation>Жоден уривок у лапках не може бути мовленням</translation>
    </message>
    <message>
        <source>Quoted stretches captured: {percent} % ({captured} of {speech})</source>
        <extracomment>services/auditing</extracomment>
        <translation>Охоплено уривків у лапках: {percent} % ({captured} з {speech})</translation>
    </message>
    <message>
        <source>These words are no part of article {article_id} ({n} characters).</source>
        <extracomment>services/auditing</extracomment>
        <translation>Ці слова не є частиною статті {article_id} ({n} знаків).</translation>
    </message>
    <message>
        <source>There is no article with the number {number} in this library.</source>
        <extracomment>services/auditing</extracomment>
        <translation>У цій бібліотеці немає статті з номером {number}.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>services/backups</extracomment>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>services/backups</extracomment>
        <translation>Перед відновленням</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>services/backups</extracomment>
        <translation>Щоденна</translation>
    </message>
    <message>
        <source>Before an update of Quoteline</source>
        <extracomment>services/backups</extracomment>
        <translation>Перед оновленням Quoteline</translation>
    </message>
    <message>
        <source>“{name}” is the last sound backup. Make another one before you delete it.</source>
        <extracomment>services/backups</extracomment>
        <translation>«{name}» – остання справна резервна копія. Зробіть іще одну, перш ніж її видаляти.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted ({error}).</source>
        <extracomment>services/backups</extracomment>
        <translation>«{name}» не можна видалити ({error}).</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>services/browsing</extracomment>
        <translation>Із зіркою</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>services/browsing</extracomment>
        <translation>Виправлені</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>services/browsing</extracomment>
        <translation>Підтверджені</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>services/browsing</extracomment>
        <translation>Непевні</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>services/browsing</extracomment>
        <translation>З нотаткою</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>services/browsing</extracomment>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>To the day</source>
        <extracomment>services/browsing</extracomment>
        <translation>До дня</translation>
    </message>
    <message>
        <source>To the week</source>
        <extracomment>services/browsing</extracomment>
        <translation>До тижня</translation>
    </message>
    <message>
        <source>To the month</source>
        <extracomment>services/browsing</extracomment>
        <translation>До місяця</translation>
    </message>
    <message>
        <source>To the year</source>
        <extracomment>services/browsing</extracomment>
        <translation>До року</translation>
    </message>
    <message>
        <source>As a span of days</source>
        <extracomment>services/browsing</extracomment>
        <translation>Як проміжок днів</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>services/browsing</extracomment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <extracomment>services/browsing</extracomment>
        <translation>Слова статті</translation>
    </message>
    <message>
        <source>Publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Дата публікації</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <extracomment>services/browsing</extracomment>
        <translation>Задано вручну</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>services/browsing</extracomment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Some day between two others, such as 3–7 March</source>
        <extracomment>services/browsing</extracomment>
        <translation>Якийсь день між двома іншими, наприклад 3–7 березня</translation>
    </message>
    <message>
        <source>The article tells when, in words such as “on Wednesday”</source>
        <extracomment>services/browsing</extracomment>
        <translation>Стаття каже, коли, словами на зразок «у середу»</translation>
    </message>
    <message>
        <source>The article tells no other day: its day of publication stands in</source>
        <extracomment>services/browsing</extracomment>
        <translation>Стаття не називає іншого дня: замість нього – день її публікації</translation>
    </message>
    <message>
        <source>A day that you gave</source>
        <extracomment>services/browsing</extracomment>
        <translation>День, який ви вказали</translation>
    </message>
    <message>
        <source>Nothing tells the day, or only words that need a publication date</source>
        <extracomment>services/browsing</extracomment>
        <translation>Ніщо не вказує на день, або лише слова, яким потрібна дата публікації</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>services/browsing</extracomment>
        <translation>Пряма</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <extracomment>services/browsing</extracomment>
        <translation>Частково цитовано</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>services/browsing</extracomment>
        <translation>Непряма</translation>
    </message>
    <message>
        <source>There is no quotation with the number {number} in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>У цій бібліотеці немає цитати з номером {number}.</translation>
    </message>
    <message>
        <source>There is no speaker called “{name}” in this library.</source>
        <extracomment>services/browsing</extracomment>
        <translation>У цій бібліотеці немає мовця на ім’я «{name}».</translation>
    </message>
    <message>
        <source>Several speakers are called “{name}”: {known}. Say which, by name or number.</source>
        <extracomment>services/browsing</extracomment>
        <translation>Кількох мовців звати «{name}»: {known}. Скажіть, котрого, за іменем чи номером.</translation>
    </message>
    <message>
        <source>Up to {clipped} quotations can be copied at once. Export the rest to a file.</source>
        <extracomment>services/clipping</extracomment>
        <translation>За раз можна скопіювати до {clipped} цитат. Решту експортуйте у файл.</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>services/completions</extracomment>
        <translation>хто це сказав</translation>
    </message>
    <message>
        <source>where it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>де надруковано</translation>
    </message>
    <message>
        <source>a word of the article's title</source>
        <extracomment>services/completions</extracomment>
        <translation>слово з назви статті</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <extracomment>services/completions</extracomment>
        <translation>хто написав статтю</translation>
    </message>
    <message>
        <source>what you tagged it with</source>
        <extracomment>services/completions</extracomment>
        <translation>якою міткою ви це позначили</translation>
    </message>
    <message>
        <source>the words that attribute it</source>
        <extracomment>services/completions</extracomment>
        <translation>слова, що приписують</translation>
    </message>
    <message>
        <source>a word of the article, or its number</source>
        <extracomment>services/completions</extracomment>
        <translation>слово зі статті або її номер</translation>
    </message>
    <message>
        <source>direct, partly quoted or reported</source>
        <extracomment>services/completions</extracomment>
        <translation>пряма, частково цитована чи непряма</translation>
    </message>
    <message>
        <source>when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>коли це сказано</translation>
    </message>
    <message>
        <source>when it was printed</source>
        <extracomment>services/completions</extracomment>
        <translation>коли надруковано</translation>
    </message>
    <message>
        <source>how exactly its day is known</source>
        <extracomment>services/completions</extracomment>
        <translation>як точно відомо день</translation>
    </message>
    <message>
        <source>what its day rests on</source>
        <extracomment>services/completions</extracomment>
        <translation>на чому ґрунтується день</translation>
    </message>
    <message>
        <source>starred, corrected, uncertain, undated …</source>
        <extracomment>services/completions</extracomment>
        <translation>із зіркою, виправлені, непевні, без дати …</translation>
    </message>
    <message>
        <source>with a note, a tag, a speaker, a date …</source>
        <extracomment>services/completions</extracomment>
        <translation>з нотаткою, міткою, мовцем, датою …</translation>
    </message>
    <message>
        <source>in which the article is written</source>
        <extracomment>services/completions</extracomment>
        <translation>якою написано статтю</translation>
    </message>
    <message>
        <source>a word in all its forms</source>
        <extracomment>services/completions</extracomment>
        <translation>слово в усіх його формах</translation>
    </message>
    <message>
        <source>quotations like the one with this number</source>
        <extracomment>services/completions</extracomment>
        <translation>цитати, схожі на цитату з цим номером</translation>
    </message>
    <message>
        <source>either of the two</source>
        <extracomment>services/completions</extracomment>
        <translation>одне з двох</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>services/completions</extracomment>
        <translation>обидва</translation>
    </message>
    <message>
        <source>without what follows</source>
        <extracomment>services/completions</extracomment>
        <translation>без того, що далі</translation>
    </message>
    <message>
        <source>Found no more by a newer extraction</source>
        <extracomment>services/completions</extracomment>
        <translation>Новіше читання цього вже не знаходить</translation>
    </message>
    <message>
        <source>From a headline</source>
        <extracomment>services/completions</extracomment>
        <translation>Із заголовка</translation>
    </message>
    <message>
        <source>Denied by the speaker</source>
        <extracomment>services/completions</extracomment>
        <translation>Спростовано мовцем</translation>
    </message>
    <message>
        <source>Nothing tells when it was said</source>
        <extracomment>services/completions</extracomment>
        <translation>Ніщо не вказує, коли це сказано</translation>
    </message>
    <message>
        <source>When it was said is known</source>
        <extracomment>services/completions</extracomment>
        <translation>Відомо, коли це сказано</translation>
    </message>
    <message>
        <source>The last day lies before the first. Give the earlier day first.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Останній день раніший за перший. Спершу вкажіть раніший день.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 or unknown.</source>
        <extracomment>services/correcting</extracomment>
        <translation>«{typed}» – не день. Напишіть 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 або unknown.</translation>
    </message>
    <message>
        <source>{start}:{end} is no part of this article (it has {length} characters; parts stand in order and do not overlap).</source>
        <extracomment>services/correcting</extracomment>
        <translation>{start}:{end} – не частина цієї статті (у ній {length} знаків; частини йдуть за порядком і не перетинаються).</translation>
    </message>
    <message>
        <source>A quotation needs at least one part, written START:END.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Цитаті потрібна щонайменше одна частина, записана як ПОЧАТОК:КІНЕЦЬ.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Мітці потрібна назва.</translation>
    </message>
    <message>
        <source>No quotation was named.</source>
        <extracomment>services/correcting</extracomment>
        <translation>Не названо жодної цитати.</translation>
    </message>
    <message>
        <source>“{link}” is not a link into a library. Such a link reads quoteline://LIBRARY/quotation/NUMBER; perhaps a part of it was lost on the way.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>«{link}» – не посилання на бібліотеку. Таке посилання має вигляд quoteline://БІБЛІОТЕКА/quotation/НОМЕР; можливо, частина його загубилася дорогою.</translation>
    </message>
    <message>
        <source>This library has no id of the usual kind, so that no link can lead into it.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Ця бібліотека не має звичайного ідентифікатора, тому жодне посилання не може до неї вести.</translation>
    </message>
    <message>
        <source>This link leads into a library that was not opened on this machine yet (its id begins with {id}). Open its file once with File ▸ Open library…, then follow it again.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Це посилання веде до бібліотеки, яку на цьому комп’ютері ще не відкривали (її ідентифікатор починається з {id}). Відкрийте її файл один раз через Файл ▸ Відкрити бібліотеку…, потім перейдіть за посиланням знову.</translation>
    </message>
    <message>
        <source>The quotation of this link is no longer in the library. It was taken out by hand, or found otherwise when its article was read again: History shows what was done.</source>
        <extracomment>services/deep_links</extracomment>
        <translation>Цитати з цього посилання вже немає в бібліотеці. Її вилучено вручну або знайдено інакше, коли статтю читали знову: «Історія» показує, що зроблено.</translation>
    </message>
    <message>
        <source>Restore a backup of it, or save what can be read to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Відновіть резервну копію або врятуйте те, що можна прочитати, до нової бібліотеки: quoteline restore --salvage ФАЙЛ НОВА.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>services/doctor</extracomment>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>services/doctor</extracomment>
        <translation>Версії</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>services/doctor</extracomment>
        <translation>Система</translation>
    </message>
    <message>
        <source>Schema of libraries</source>
        <extracomment>services/doctor</extracomment>
        <translation>Схема бібліотек</translation>
    </message>
    <message>
        <source>Format of the search index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Формат пошукового індексу</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>services/doctor</extracomment>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>services/doctor</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>services/doctor</extracomment>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>services/doctor</extracomment>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>services/doctor</extracomment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>services/doctor</extracomment>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Give yourself the right to write in “{place}”.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Надайте собі право писати до «{place}».</translation>
    </message>
    <message>
        <source>{folder} ({free:.1f} GB free)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{folder} (вільно {free:.1f} ГБ)</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Звільніть місце на цьому диску.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>services/doctor</extracomment>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>services/doctor</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>There is none yet; import articles to make one: {path}</source>
        <extracomment>services/doctor</extracomment>
        <translation>Її ще немає; імпортуйте статті, щоб її створити: {path}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>services/doctor</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>services/doctor</extracomment>
        <translation>не відкривається</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>services/doctor</extracomment>
        <translation>Містить</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles}, {quotations} {quotations:quotation|quotations}, {corrections} {corrections:change|changes} ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>{articles} {articles:стаття|статті|статей}, {quotations} {quotations:цитата|цитати|цитат}, {corrections} {corrections:зміна|зміни|змін} ({size:.1f} МБ)</translation>
    </message>
    <message>
        <source>To correct it, or to import, copy it to a folder that you may write in.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Щоб виправляти її чи імпортувати, скопіюйте її до теки, у яку ви можете записувати.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>services/doctor</extracomment>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>can only be read</source>
        <extracomment>services/doctor</extracomment>
        <translation>можна лише читати</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>services/doctor</extracomment>
        <translation>справна</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>services/doctor</extracomment>
        <translation>пошкоджена</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>services/doctor</extracomment>
        <translation>Остання резервна копія</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>services/doctor</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>services/doctor</extracomment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Build the search index again: quoteline reindex.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Побудуйте пошуковий індекс знову: quoteline reindex.</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>services/doctor</extracomment>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>damaged, or of another version</source>
        <extracomment>services/doctor</extracomment>
        <translation>пошкоджений або іншої версії</translation>
    </message>
    <message>
        <source>will be brought up to date</source>
        <extracomment>services/doctor</extracomment>
        <translation>буде оновлено</translation>
    </message>
    <message>
        <source>up to date ({size:.1f} MB)</source>
        <extracomment>services/doctor</extracomment>
        <translation>оновлений ({size:.1f} МБ)</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <extracomment>services/doctor</extracomment>
        <translation>Пошук цитат</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then the rules do the work.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Встановіть Quoteline знову; доти працюють правила.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>services/doctor</extracomment>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Word lists</source>
        <extracomment>services/doctor</extracomment>
        <translation>Списки слів</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>services/doctor</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Install Quoteline again.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Встановіть Quoteline знову.</translation>
    </message>
    <message>
        <source>not as they were made: {names}</source>
        <extracomment>services/doctor</extracomment>
        <translation>не такі, якими їх зроблено: {names}</translation>
    </message>
    <message>
        <source>Install Quoteline again; until then nothing is extracted.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Встановіть Quoteline знову; доти цитат не шукають.</translation>
    </message>
    <message>
        <source>{n} {n:file|files}</source>
        <extracomment>services/doctor</extracomment>
        <translation>{n} {n:файл|файли|файлів}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>services/doctor</extracomment>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>cannot be opened: {why}</source>
        <extracomment>services/doctor</extracomment>
        <translation>не відкривається: {why}</translation>
    </message>
    <message>
        <source>Install Quoteline again: its fonts are missing.</source>
        <extracomment>services/doctor</extracomment>
        <translation>Встановіть Quoteline знову: бракує його шрифтів.</translation>
    </message>
    <message>
        <source>Language and time</source>
        <extracomment>services/doctor</extracomment>
        <translation>Мова й час</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>services/doctor</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>services/doctor</extracomment>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>services/doctor</extracomment>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>No trained model is installed.</source>
        <extracomment>services/engines</extracomment>
        <translation>Навченої моделі не встановлено.</translation>
    </message>
    <message>
        <source>“{name}” is not an engine; known are {known}.</source>
        <extracomment>services/engines</extracomment>
        <translation>«{name}» – не засіб пошуку цитат; відомі: {known}.</translation>
    </message>
    <message>
        <source>{lacking} Use --engine rules, or leave the option out.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Скористайтеся --engine rules або приберіть цей параметр.</translation>
    </message>
    <message>
        <source>The trained model cannot be used: what it runs on could not be loaded ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Навчену модель не можна використати: не вдалося завантажити те, на чому вона працює ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged or too new ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Навчена модель пошкоджена або надто нова ({error}).</translation>
    </message>
    <message>
        <source>The trained model is not whole: {name} ({error}).</source>
        <extracomment>services/engines</extracomment>
        <translation>Навчена модель не ціла: {name} ({error}).</translation>
    </message>
    <message>
        <source>The trained model is damaged: {error}.</source>
        <extracomment>services/engines</extracomment>
        <translation>Навчена модель пошкоджена: {error}.</translation>
    </message>
    <message>
        <source>{lacking} Quotations are found by the rules alone.</source>
        <extracomment>services/engines</extracomment>
        <translation>{lacking} Цитати знаходять самі правила.</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, version {version}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Цитати знаходять правила й навчена модель ({model}, версія {version}, {size:.1f} МБ).</translation>
    </message>
    <message>
        <source>Quotations are found by the rules and a trained model ({model}, {size:.1f} MB).</source>
        <extracomment>services/engines</extracomment>
        <translation>Цитати знаходять правила й навчена модель ({model}, {size:.1f} МБ).</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>інші</translation>
    </message>
    <message>
        <source>period</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>час</translation>
    </message>
    <message>
        <source>gender</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>рід</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>оточення</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>роль</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>посада</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>особа</translation>
    </message>
    <message>
        <source>same given name and surname</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>однакові ім’я та прізвище</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>те саме ім’я в іншому написанні</translation>
    </message>
    <message>
        <source>a short form of the given name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>скорочена форма імені</translation>
    </message>
    <message>
        <source>the given names differ by a letter</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>імена різняться однією літерою</translation>
    </message>
    <message>
        <source>one goes by the middle name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>одного знають за другим ім’ям</translation>
    </message>
    <message>
        <source>the initial fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ініціал збігається</translation>
    </message>
    <message>
        <source>a surname of two words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>прізвище з двох слів</translation>
    </message>
    <message>
        <source>Jr. or Sr. with one of them only</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>Jr. або Sr. лише в одного з них</translation>
    </message>
    <message>
        <source>surname spelt otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>прізвище написано інакше</translation>
    </message>
    <message>
        <source>many are called {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>багатьох звати {name}</translation>
    </message>
    <message>
        <source>two given names: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>два імені: {names}</translation>
    </message>
    <message>
        <source>same surname: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>однакове прізвище: {names}</translation>
    </message>
    <message>
        <source>same name: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>однакове ім’я: {name}</translation>
    </message>
    <message>
        <source>the same body: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>та сама організація: {names}</translation>
    </message>
    <message>
        <source>a name before marriage: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>дівоче прізвище: {names}</translation>
    </message>
    <message>
        <source>{name} are the initials</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} – це ініціали</translation>
    </message>
    <message>
        <source>{name} fits as well</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name} теж підходить</translation>
    </message>
    <message>
        <source>nobody else called {name} fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ніхто інший на ім’я {name} не підходить</translation>
    </message>
    <message>
        <source>also known: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>відомі також: {names}</translation>
    </message>
    <message>
        <source>is named in full in the same article, as another</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>повністю названо в тій самій статті, як іншого</translation>
    </message>
    <message>
        <source>both are named in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обох названо в одній статті</translation>
    </message>
    <message>
        <source>both are printed in one article</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обох надруковано в одній статті</translation>
    </message>
    <message>
        <source>same company: {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>те саме оточення: {names}</translation>
    </message>
    <message>
        <source>other company</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>інше оточення</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>поєднано вручну</translation>
    </message>
    <message>
        <source>printed as a man, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо чоловіком, як і {name}</translation>
    </message>
    <message>
        <source>printed as a woman, as {name} is</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо жінкою, як і {name}</translation>
    </message>
    <message>
        <source>{name}: the given name says otherwise</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{name}: ім’я каже інакше</translation>
    </message>
    <message>
        <source>title and given name agree</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>звертання й ім’я узгоджені</translation>
    </message>
    <message>
        <source>two parties: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>дві партії: {roles}</translation>
    </message>
    <message>
        <source>both of {names}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обоє – {names}</translation>
    </message>
    <message>
        <source>of two places: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>з двох місць: {roles}</translation>
    </message>
    <message>
        <source>of two bodies: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>з двох організацій: {roles}</translation>
    </message>
    <message>
        <source>two roles: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>дві ролі: {roles}</translation>
    </message>
    <message>
        <source>same role: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>та сама роль: {roles}</translation>
    </message>
    <message>
        <source>held {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обіймав посаду: {role} ({days})</translation>
    </message>
    <message>
        <source>held two offices: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обіймав дві посади: {roles}</translation>
    </message>
    <message>
        <source>held an office before: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обіймав посаду раніше: {roles}</translation>
    </message>
    <message>
        <source>was another then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>тоді був інший: {roles}</translation>
    </message>
    <message>
        <source>is in office still: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>ще на посаді: {roles}</translation>
    </message>
    <message>
        <source>in office then: {roles}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>тоді був на посаді: {roles}</translation>
    </message>
    <message>
        <source>another held the office: {name}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>посаду обіймав інший: {name}</translation>
    </message>
    <message>
        <source>held an office: {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>обіймав посаду: {role} ({days})</translation>
    </message>
    <message>
        <source>held the office: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>посаду обіймав {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>held the office before: {name}, {role} ({days})</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>раніше посаду обіймав {name}, {role} ({days})</translation>
    </message>
    <message>
        <source>{n:d} {n:years apart|years apart}</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n:d} {n:рік різниці|роки різниці|років різниці}</translation>
    </message>
    <message>
        <source>1 article names {name}, near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 стаття називає {name}, близько в часі</translation>
    </message>
    <message>
        <source>1 article names {name}, not near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>1 стаття називає {name}, не близько в часі</translation>
    </message>
    <message>
        <source>{n} {n:articles name|articles name} {name}, {near} of them near in time</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>{n} {n:стаття називає|статті називають|статей називають} {name}, {near} із них близько в часі</translation>
    </message>
    <message>
        <source>of this name</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>з таким іменем</translation>
    </message>
    <message>
        <source>the gender fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>рід збігається</translation>
    </message>
    <message>
        <source>the gender is not told</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>рід не вказано</translation>
    </message>
    <message>
        <source>a role of theirs fits</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>одна з його ролей збігається</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>не названо</translation>
    </message>
    <message>
        <source>named in other words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо іншими словами</translation>
    </message>
    <message>
        <source>spoke last</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>говорив останнім</translation>
    </message>
    <message>
        <source>named in quoted words</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо в цитованих словах</translation>
    </message>
    <message>
        <source>named further on</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо далі</translation>
    </message>
    <message>
        <source>named here</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо тут</translation>
    </message>
    <message>
        <source>named in this sentence</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо в цьому реченні</translation>
    </message>
    <message>
        <source>named in the sentence before</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо в попередньому реченні</translation>
    </message>
    <message>
        <source>named further back</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>названо раніше</translation>
    </message>
    <message>
        <source>denial</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>спростування</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>відмовився коментувати</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>services/evidence_words</extracomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>“{path}” is this library. Choose another name for this file.</source>
        <extracomment>services/exporting</extracomment>
        <translation>«{path}» – це ця бібліотека. Виберіть для файлу іншу назву.</translation>
    </message>
    <message>
        <source>The trained model failed on a text ({why}).</source>
        <extracomment>services/extracting</extracomment>
        <translation>Навчена модель не впоралася з текстом ({why}).</translation>
    </message>
    <message>
        <source>reading it for quotations failed ({why})</source>
        <extracomment>services/extracting</extracomment>
        <translation>пошук цитат у ньому не вдався ({why})</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <extracomment>services/faceting</extracomment>
        <translation>Видання невідоме</translation>
    </message>
    <message>
        <source>Another window is finding the families. Try again when it is done.</source>
        <extracomment>services/families</extracomment>
        <translation>Інше вікно шукає родини. Спробуйте ще раз, коли воно закінчить.</translation>
    </message>
    <message>
        <source>Families cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/families</extracomment>
        <translation>Родини не можна зберегти в «{folder}» ({error}). Подбайте про місце й право запису до теки та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Comparing quotations</source>
        <extracomment>services/family_steps</extracomment>
        <translation>Порівняння цитат</translation>
    </message>
    <message>
        <source>Quoteline changed nothing in it, and your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Quoteline нічого в ній не змінив, а ваші резервні копії – окремі файли.</translation>
    </message>
    <message>
        <source>“{name}” is not a Quoteline library</source>
        <extracomment>services/faults</extracomment>
        <translation>«{name}» – не бібліотека Quoteline</translation>
    </message>
    <message>
        <source>The disk does not give back what is in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Диск не віддає того, що є в «{name}»</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>З «{name}» не можна прочитати нічого</translation>
    </message>
    <message>
        <source>{n} {n:problem|problems} found in “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>У «{name}» знайдено {n} {n:проблему|проблеми|проблем}</translation>
    </message>
    <message>
        <source>It was not closed the last time, so it was looked over. {more}</source>
        <extracomment>services/faults</extracomment>
        <translation>Минулого разу її не закрили, тому її оглянуто. {more}</translation>
    </message>
    <message>
        <source>“{name}” was cut short</source>
        <extracomment>services/faults</extracomment>
        <translation>«{name}» обрізано</translation>
    </message>
    <message>
        <source>Another program wrote over its file while it was open. What is shown may be wrong, and nothing more is written. Your backups are files of their own.</source>
        <extracomment>services/faults</extracomment>
        <translation>Інша програма писала поверх її файлу, доки бібліотека була відкрита. Показане може бути хибним, і більше нічого не записують. Ваші резервні копії – окремі файли.</translation>
    </message>
    <message>
        <source>The last changes of “{name}” may be missing</source>
        <extracomment>services/faults</extracomment>
        <translation>Останніх змін «{name}» може бракувати</translation>
    </message>
    <message>
        <source>{file} (set aside)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (відкладено)</translation>
    </message>
    <message>
        <source>{file} (the copy)</source>
        <extracomment>services/faults</extracomment>
        <translation>{file} (копія)</translation>
    </message>
    <message>
        <source>What can be read of it goes into a new library, with your corrections and their log. The file itself stays as it is.</source>
        <extracomment>services/faults</extracomment>
        <translation>Те, що з неї можна прочитати, потрапить до нової бібліотеки разом із вашими виправленнями та їхнім журналом. Сам файл лишиться таким, як є.</translation>
    </message>
    <message>
        <source>Save what can be read of “{name}”</source>
        <extracomment>services/faults</extracomment>
        <translation>Врятувати те, що можна прочитати з «{name}»</translation>
    </message>
    <message>
        <source>You can go on reading and searching. What is changed in a damaged library may be lost, so help it first.</source>
        <extracomment>services/faults</extracomment>
        <translation>Можна далі читати й шукати. Змінене в пошкодженій бібліотеці може загубитися, тож спершу допоможіть їй.</translation>
    </message>
    <message>
        <source>Quoteline was ended while it worked, before all was written into the library’s file. That file was moved, emptied or replaced since, as programs do that synchronise folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Роботу Quoteline обірвано, перш ніж усе записалося у файл бібліотеки. Відтоді цей файл перемістили, спорожнили або замінили, – так роблять програми, що синхронізують теки.</translation>
    </message>
    <message>
        <source>Nobody can prove that the last changes belong to the file that is there now: they were kept out of it. A copy of it with them lies beside it, and nothing wrong was found there. Look at both, and go on with the one that is right.</source>
        <extracomment>services/faults</extracomment>
        <translation>Ніхто не може довести, що останні зміни належать файлові, який там тепер: їх до нього не внесено. Поруч лежить його копія з ними, і помилок у ній не знайдено. Перегляньте обидва й працюйте далі з тим, який правильний.</translation>
    </message>
    <message>
        <source>No sound copy could be made of the file that is there now with the last changes: they were kept out of it. Keep what was set aside until you know that nothing is missing; then it may be deleted.</source>
        <extracomment>services/faults</extracomment>
        <translation>З файлу, який там тепер, і останніх змін не вдалося зробити справної копії: їх до нього не внесено. Збережіть відкладене, доки не переконаєтеся, що нічого не бракує; потім його можна видалити.</translation>
    </message>
    <message>
        <source>Its file was changed by a disk that fails, a copy that was broken off, or a program that synchronises folders.</source>
        <extracomment>services/faults</extracomment>
        <translation>Її файл змінив несправний диск, обірване копіювання або програма, що синхронізує теки.</translation>
    </message>
    <message>
        <source>The file is something else, or its beginning was written over.</source>
        <extracomment>services/faults</extracomment>
        <translation>Цей файл – щось інше, або його початок перезаписано.</translation>
    </message>
    <message>
        <source>Copy the file to another disk as soon as you can, and open the copy.</source>
        <extracomment>services/faults</extracomment>
        <translation>Скопіюйте файл на інший диск якомога швидше й відкрийте копію.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <extracomment>services/faults</extracomment>
        <translation>«{name}» пошкоджено</translation>
    </message>
    <message>
        <source>Finding families</source>
        <extracomment>services/grouping_families</extracomment>
        <translation>Пошук родин</translation>
    </message>
    <message>
        <source>Quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>Цитати знайшли самі правила.</translation>
    </message>
    <message>
        <source>In {n} of {total} {total:article|articles} quotations were found by the rules alone.</source>
        <extracomment>services/import_reports</extracomment>
        <translation>У {n} із {total} {total:статті|статей|статей} цитати знайшли самі правила.</translation>
    </message>
    <message>
        <source>(There are {n} other reasons.)</source>
        <extracomment>services/import_reports</extracomment>
        <translation>(Є ще {n} причин.)</translation>
    </message>
    <message>
        <source>already in the library</source>
        <extracomment>services/importing</extracomment>
        <translation>уже в бібліотеці</translation>
    </message>
    <message>
        <source>changed since article {number}: {what}</source>
        <extracomment>services/importing</extracomment>
        <translation>змінено після статті {number}: {what}</translation>
    </message>
    <message>
        <source>the same text as article {number}</source>
        <extracomment>services/importing</extracomment>
        <translation>той самий текст, що й у статті {number}</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Підготовка пошуку</translation>
    </message>
    <message>
        <source>Waiting for another window that prepares the search</source>
        <extracomment>services/indexing</extracomment>
        <translation>Інше вікно готує пошук</translation>
    </message>
    <message>
        <source>Search cannot be prepared in “{root}” ({reason}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/indexing</extracomment>
        <translation>Пошук не можна підготувати в «{root}» ({reason}). Подбайте про місце й право запису до теки та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <extracomment>services/keeping</extracomment>
        <translation>Перевірка резервної копії</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for the backup.</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{to}» уже існує. Назвіть інший файл для резервної копії.</translation>
    </message>
    <message>
        <source>The backup could not be written to “{to}” ({error}). The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>Резервну копію не вдалося записати до «{to}» ({error}). Бібліотека така, як була.</translation>
    </message>
    <message>
        <source>There is no backup at “{backup}”.</source>
        <extracomment>services/keeping</extracomment>
        <translation>Резервної копії «{backup}» немає.</translation>
    </message>
    <message>
        <source>“{backup}” is not a sound library: {wrong} The library is as it was.</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{backup}» – не справна бібліотека: {wrong} Бібліотека така, як була.</translation>
    </message>
    <message>
        <source>“{library}” lies in a folder that cannot be written, so no backup can take its place. Restore it to another place: quoteline restore FILE -l NEW.</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{library}» лежить у теці, у яку не можна записувати, тому жодна резервна копія не може стати на її місце. Відновіть її в іншому місці: quoteline restore ФАЙЛ -l НОВА.</translation>
    </message>
    <message>
        <source>“{library}” is open in a window or in another program, and was left as it is. Close it there and try again, or restore the backup in that window: File ▸ Backups…</source>
        <extracomment>services/keeping</extracomment>
        <translation>«{library}» відкрита у вікні або в іншій програмі, тому її лишено, як є. Закрийте її там і спробуйте ще раз або відновіть резервну копію в тому вікні: Файл ▸ Резервні копії…</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>services/languages</extracomment>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>services/languages</extracomment>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>services/languages</extracomment>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>services/languages</extracomment>
        <translation>каталонська</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>services/languages</extracomment>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>services/languages</extracomment>
        <translation>данська</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>services/languages</extracomment>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>services/languages</extracomment>
        <translation>грецька</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>services/languages</extracomment>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>services/languages</extracomment>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>services/languages</extracomment>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>services/languages</extracomment>
        <translation>перська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>services/languages</extracomment>
        <translation>фінська</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>services/languages</extracomment>
        <translation>французька</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>services/languages</extracomment>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>services/languages</extracomment>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>services/languages</extracomment>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>services/languages</extracomment>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>services/languages</extracomment>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>services/languages</extracomment>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>services/languages</extracomment>
        <translation>японська</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>services/languages</extracomment>
        <translation>корейська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>services/languages</extracomment>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>services/languages</extracomment>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>services/languages</extracomment>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>services/languages</extracomment>
        <translation>норвезька</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>services/languages</extracomment>
        <translation>польська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>services/languages</extracomment>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>services/languages</extracomment>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>services/languages</extracomment>
        <translation>російська</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>services/languages</extracomment>
        <translation>словацька</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>services/languages</extracomment>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>services/languages</extracomment>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>services/languages</extracomment>
        <translation>шведська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>services/languages</extracomment>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>services/languages</extracomment>
        <translation>українська</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>services/languages</extracomment>
        <translation>в’єтнамська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>services/languages</extracomment>
        <translation>китайська</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <extracomment>services/languages</extracomment>
        <translation>Мова невідома</translation>
    </message>
    <message>
        <source>the language “{code}”</source>
        <extracomment>services/languages</extracomment>
        <translation>з кодом «{code}»</translation>
    </message>
    <message>
        <source>it is in {language}: kept and searchable, its quotations are not found</source>
        <extracomment>services/languages</extracomment>
        <translation>мова статті – {language}: її збережено, в ній можна шукати, але цитат у ній не знаходять</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {language}: kept and searchable, {n:its|their} quotations are not found.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:стаття|статті|статей}, мова – {language}: {n:її|їх|їх} збережено, шукати можна, але цитат у {n:ній|них|них} не знаходять.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} in {more} other {more:language|languages}: the same.</source>
        <extracomment>services/languages</extracomment>
        <translation>{n} {n:стаття|статті|статей} ще {more} {more:мовою|мовами|мовами}: так само.</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, so its last changes may be missing: a copy that has them is at “{copy}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>«{name}» – не той файл, з яким обірвано роботу Quoteline, тож його останніх змін може бракувати: копія з ними лежить у «{copy}».</translation>
    </message>
    <message>
        <source>“{name}” is another file than when Quoteline was ended at work, and the last changes could not be joined to it: they were set aside as “{log}”.</source>
        <extracomment>services/last_changes</extracomment>
        <translation>«{name}» – не той файл, з яким обірвано роботу Quoteline, і останні зміни не вдалося до нього долучити: їх відкладено як «{log}».</translation>
    </message>
    <message>
        <source>“{path}” cannot be made here ({strerror}). Choose another folder for the library.</source>
        <extracomment>services/library</extracomment>
        <translation>«{path}» тут не можна створити ({strerror}). Виберіть для бібліотеки іншу теку.</translation>
    </message>
    <message>
        <source>“{path}” is no library ({strerror}).</source>
        <extracomment>services/library</extracomment>
        <translation>«{path}» – не бібліотека ({strerror}).</translation>
    </message>
    <message>
        <source>There is no library at “{path}”. Import articles first, or name another with -l.</source>
        <extracomment>services/library</extracomment>
        <translation>Бібліотеки «{path}» немає. Спершу імпортуйте статті або назвіть іншу через -l.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <extracomment>services/linking</extracomment>
        <translation>Нічого не пов’язано.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another; {open} that may be one to look at.</source>
        <extracomment>services/linking</extracomment>
        <translation>Пов’язано з іншими {linked} із {n} {n:імені|імен|імен}; {open}, що можуть бути одним, варто переглянути.</translation>
    </message>
    <message>
        <source>{linked} of {n} {n:name|names} are linked to another.</source>
        <extracomment>services/linking</extracomment>
        <translation>Пов’язано з іншими {linked} із {n} {n:імені|імен|імен}.</translation>
    </message>
    <message>
        <source>These are the words of {n} {n:speaker|speakers}. Up to {most} can be shown together.</source>
        <extracomment>services/listings</extracomment>
        <translation>Це слова {n} {n:мовця|мовців|мовців}. Разом можна показати щонайбільше {most}.</translation>
    </message>
    <message>
        <source>Speaker changed to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Мовця змінено на {name}</translation>
    </message>
    <message>
        <source>Speaker set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Мовця позначено невідомим</translation>
    </message>
    <message>
        <source>Marked as not said by this speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Позначено, що сказав не цей мовець</translation>
    </message>
    <message>
        <source>Confirmation removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Підтвердження знято</translation>
    </message>
    <message>
        <source>Day set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>День позначено невідомим</translation>
    </message>
    <message>
        <source>Day changed to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>День змінено на {day}</translation>
    </message>
    <message>
        <source>Day changed to {first} to {last}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>День змінено: {first} – {last}</translation>
    </message>
    <message>
        <source>Words of the quotation changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Слова цитати змінено</translation>
    </message>
    <message>
        <source>Quotation added: “{words}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Цитату додано: «{words}»</translation>
    </message>
    <message>
        <source>Kind changed to direct</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Вид змінено на прямий</translation>
    </message>
    <message>
        <source>Kind changed to partly quoted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Вид змінено на частково цитований</translation>
    </message>
    <message>
        <source>Kind changed to reported</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Вид змінено на непрямий</translation>
    </message>
    <message>
        <source>Marked as not a quotation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Позначено, що це не цитата</translation>
    </message>
    <message>
        <source>Star removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Зірку знято</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Додано мітку «{name}»</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Знято мітку «{name}»</translation>
    </message>
    <message>
        <source>Note written</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Нотатку написано</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Нотатку прибрано</translation>
    </message>
    <message>
        <source>{what} ({n:d} {n:quotation|quotations})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{what} ({n:d} {n:цитата|цитати|цитат})</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Дату публікації «{title}» задано: {day}</translation>
    </message>
    <message>
        <source>Publication date of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Дату публікації «{title}» позначено невідомою</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to {day}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Дату публікації {n} {n:статті|статей|статей} задано: {day}</translation>
    </message>
    <message>
        <source>Publication date of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Дату публікації {n} {n:статті|статей|статей} позначено невідомою</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Видання «{title}» задано: {name}</translation>
    </message>
    <message>
        <source>Outlet of “{title}” set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Видання «{title}» позначено невідомим</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to {name}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Видання {n} {n:статті|статей|статей} задано: {name}</translation>
    </message>
    <message>
        <source>Outlet of {n} {n:article|articles} set to unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Видання {n} {n:статті|статей|статей} позначено невідомим</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Імпортовано «{title}»</translation>
    </message>
    <message>
        <source>Imported {n} {n:article|articles}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Імпортовано {n} {n:статтю|статті|статей}</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Прочитано знову</translation>
    </message>
    <message>
        <source>Extracted again with {engine}: {parts}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Прочитано знову, {engine}: {parts}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} changed</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>змінено {n} {n:цитату|цитати|цитат}</translation>
    </message>
    <message>
        <source>{n} {n:new|new}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:нова|нові|нових}</translation>
    </message>
    <message>
        <source>{n} {n:found again|found again}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:знайдена знову|знайдені знову|знайдених знову}</translation>
    </message>
    <message>
        <source>{n} {n:no longer found|no longer found}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:більше не знайдена|більше не знайдені|більше не знайдених}</translation>
    </message>
    <message>
        <source>{n} {n:to look at|to look at}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{n} {n:варта перегляду|варті перегляду|вартих перегляду}</translation>
    </message>
    <message>
        <source>Linked {n} {n:name|names} anew</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Знову пов’язано {n} {n:ім’я|імені|імен}</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Пошук збережено як «{name}»</translation>
    </message>
    <message>
        <source>Saved search “{name}” updated</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Збережений пошук «{name}» оновлено</translation>
    </message>
    <message>
        <source>Saved search “{old}” renamed to “{new}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Збережений пошук «{old}» перейменовано на «{new}»</translation>
    </message>
    <message>
        <source>Saved search “{name}” deleted</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Збережений пошук «{name}» видалено</translation>
    </message>
    <message>
        <source>Saved search “{name}” moved</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Збережений пошук «{name}» переміщено</translation>
    </message>
    <message>
        <source>Merged {names} into “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} об’єднано з «{name}»</translation>
    </message>
    <message>
        <source>Split {names} from “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} відокремлено від «{name}»</translation>
    </message>
    <message>
        <source>Split {n:d} {n:quotation|quotations} of “{name}” off</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>Від «{name}» відокремлено {n:d} {n:цитату|цитати|цитат}</translation>
    </message>
    <message>
        <source>“{name}” is not “{other}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – не «{other}»</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{before}» перейменовано на «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – ім’я для «{speaker}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer a name of “{speaker}”</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» більше не ім’я для «{speaker}»</translation>
    </message>
    <message>
        <source>“{name}” is {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – {role}</translation>
    </message>
    <message>
        <source>“{name}” is {role} ({first} to {last})</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – {role} ({first} – {last})</translation>
    </message>
    <message>
        <source>“{name}” is not {role}</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – не {role}</translation>
    </message>
    <message>
        <source>“{name}” is a person</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – особа</translation>
    </message>
    <message>
        <source>“{name}” is a organisation</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – організація</translation>
    </message>
    <message>
        <source>“{name}” is a group</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – група</translation>
    </message>
    <message>
        <source>“{name}” is a document</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – документ</translation>
    </message>
    <message>
        <source>“{name}” is a unknown</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>«{name}» – невідомого виду</translation>
    </message>
    <message>
        <source>{names} is not a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} – не мовець</translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} – не мовці</translation>
    </message>
    <message>
        <source>{names} is a speaker</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} – мовець</translation>
    </message>
    <message>
        <source>{names} are speakers</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} – мовці</translation>
    </message>
    <message>
        <source>{names} and {n:d} more</source>
        <extracomment>services/log_sentences</extracomment>
        <translation>{names} і ще {n:d}</translation>
    </message>
    <message>
        <source>{n} {n:file is|files are} still being written</source>
        <extracomment>services/looking</extracomment>
        <translation>{n} {n:файл ще записують|файли ще записують|файлів ще записують}</translation>
    </message>
    <message>
        <source>Close other programs; the rules alone need less than the trained model (--engine rules).</source>
        <extracomment>services/machine</extracomment>
        <translation>Закрийте інші програми; самим правилам треба менше, ніж навченій моделі (--engine rules).</translation>
    </message>
    <message>
        <source>{size:.1f} GB to be had</source>
        <extracomment>services/machine</extracomment>
        <translation>доступно {size:.1f} ГБ</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>services/machine</extracomment>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Raise the limit before the program is started: ulimit -n 1024.</source>
        <extracomment>services/machine</extracomment>
        <translation>Підніміть обмеження, перш ніж запускати програму: ulimit -n 1024.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <extracomment>services/machine</extracomment>
        <translation>Файлів водночас</translation>
    </message>
    <message>
        <source>Passing files</source>
        <extracomment>services/machine</extracomment>
        <translation>Тимчасові файли</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>services/machine</extracomment>
        <translation>ніде</translation>
    </message>
    <message>
        <source>Make a folder that can be written, and name it in TMPDIR.</source>
        <extracomment>services/machine</extracomment>
        <translation>Створіть теку, у яку можна записувати, і вкажіть її в TMPDIR.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: days are reckoned from it, and backups kept by it.</source>
        <extracomment>services/machine</extracomment>
        <translation>Налаштуйте годинник цього комп’ютера: за ним рахують дні й зберігають резервні копії.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>services/machine</extracomment>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>services/manual</extracomment>
        <translation>Настанови</translation>
    </message>
    <message>
        <source>To look up</source>
        <extracomment>services/manual</extracomment>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>How well it does</source>
        <extracomment>services/manual</extracomment>
        <translation>Наскільки добре працює</translation>
    </message>
    <message>
        <source>The list of queries: {reason}.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>Список запитів: {reason}.</translation>
    </message>
    <message>
        <source>“{typed}” is no day; write 2025-03-20, 2025-03 or 2025</source>
        <extracomment>services/many_queries</extracomment>
        <translation>«{typed}» – не день; напишіть 2025-03-20, 2025-03 або 2025</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <extracomment>services/many_queries</extracomment>
        <translation>його останній день раніший за перший</translation>
    </message>
    <message>
        <source>Search is not ready in this library yet. Bring it up to date, then try again.</source>
        <extracomment>services/many_queries</extracomment>
        <translation>Пошук у цій бібліотеці ще не готовий. Оновіть його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>services/mapping</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>services/mapping</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>services/mapping</extracomment>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>services/mapping</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>services/mapping</extracomment>
        <translation>Рядок автора</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <extracomment>services/mapping</extracomment>
        <translation>Адреса (URL)</translation>
    </message>
    <message>
        <source>Number in the export</source>
        <extracomment>services/mapping</extracomment>
        <translation>Номер в експорті</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({reason}).</source>
        <extracomment>services/mapping</extracomment>
        <translation>«{name}» не можна відкрити ({reason}).</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <extracomment>services/matching_articles</extracomment>
        <translation>Порівняння статей</translation>
    </message>
    <message>
        <source>Reading quotations</source>
        <extracomment>services/matching_families</extracomment>
        <translation>Читання цитат</translation>
    </message>
    <message>
        <source>There is no article with the number {id} in this library.</source>
        <extracomment>services/originals</extracomment>
        <translation>У цій бібліотеці немає статті з номером {id}.</translation>
    </message>
    <message>
        <source>It is not known where this article came from.</source>
        <extracomment>services/originals</extracomment>
        <translation>Невідомо, звідки взялася ця стаття.</translation>
    </message>
    <message>
        <source>The file “{path}” is not there any more.</source>
        <extracomment>services/originals</extracomment>
        <translation>Файлу «{path}» уже немає.</translation>
    </message>
    <message>
        <source>“{name}” is shown in its folder: it is not opened from here.</source>
        <extracomment>services/originals</extracomment>
        <translation>«{name}» показано в теці: звідси його не відкривають.</translation>
    </message>
    <message>
        <source>No article was named.</source>
        <extracomment>services/outlets</extracomment>
        <translation>Не названо жодної статті.</translation>
    </message>
    <message>
        <source>Quotations over time</source>
        <extracomment>services/picturing</extracomment>
        <translation>Цитати в часі</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <extracomment>services/picturing</extracomment>
        <translation>A4, альбомна</translation>
    </message>
    <message>
        <source>Half a page of A4</source>
        <extracomment>services/picturing</extracomment>
        <translation>Половина сторінки A4</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <extracomment>services/picturing</extracomment>
        <translation>Слайд, 16:9</translation>
    </message>
    <message>
        <source>Column of a newspaper, 85 mm</source>
        <extracomment>services/picturing</extracomment>
        <translation>Газетна колонка, 85 мм</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} {n:цитата|цитати|цитат}</translation>
    </message>
    <message>
        <source>{n} over more than a month, in no column</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} понад місяць завдовжки, не в стовпцях</translation>
    </message>
    <message>
        <source>All quotations of the library</source>
        <extracomment>services/picturing</extracomment>
        <translation>Усі цитати бібліотеки</translation>
    </message>
    <message>
        <source>Source: library “{name}”, {n} {n:article|articles} of {outlets}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Джерело: бібліотека «{name}», {n} {n:стаття|статті|статей}, {outlets}.</translation>
    </message>
    <message>
        <source>Made with Quoteline {version} on {day}.</source>
        <extracomment>services/picturing</extracomment>
        <translation>Зроблено у Quoteline {version}, {day}.</translation>
    </message>
    <message>
        <source>an unknown outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>невідоме видання</translation>
    </message>
    <message>
        <source>no outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation>жодного видання</translation>
    </message>
    <message>
        <source>{names} and {n} {n:other outlet|other outlets}</source>
        <extracomment>services/picturing</extracomment>
        <translation>{names} і ще {n} {n:видання|видання|видань}</translation>
    </message>
    <message>
        <source>{n} undated</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} без дати</translation>
    </message>
    <message>
        <source>{n} not known to the day</source>
        <extracomment>services/picturing</extracomment>
        <translation>{n} не відомо до дня</translation>
    </message>
    <message>
        <source>said on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>сказано {day:short}</translation>
    </message>
    <message>
        <source>said from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>сказано {first:short} – {last:short}</translation>
    </message>
    <message>
        <source>published on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>опубліковано {day:short}</translation>
    </message>
    <message>
        <source>published from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation>опубліковано {first:short} – {last:short}</translation>
    </message>
    <message>
        <source>More than {size} MB were piped in. Put them into files, and import their folder.</source>
        <extracomment>services/piped</extracomment>
        <translation>Передано понад {size} МБ. Покладіть це у файли й імпортуйте їхню теку.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of file that is read; known are {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>«{kind}» – не вид файлів, які читаються; відомі: {names}.</translation>
    </message>
    <message>
        <source>What was piped in is of no kind that is read; --as tells which: {names}.</source>
        <extracomment>services/piped</extracomment>
        <translation>Те, що передано, не належить до видів, які читаються; --as вказує вид: {names}.</translation>
    </message>
    <message>
        <source>A list of files may have {size} MB.</source>
        <extracomment>services/piped</extracomment>
        <translation>Список файлів може мати {size} МБ.</translation>
    </message>
    <message>
        <source>“{path}” lies in a folder that {service} synchronises. That may damage it, or leave two of it, where it is changed on two machines. Keep it on this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>«{path}» лежить у теці, яку синхронізує {service}. Це може її пошкодити або лишити дві різні, якщо її змінюють на двох комп’ютерах. Тримайте її на цьому комп’ютері, а в тій теці – резервні копії.</translation>
    </message>
    <message>
        <source>“{path}” lies on a network ({kind}). Locks may fail there, and two who change it at a time may damage it. Keep it in a folder of this machine, and put backups there.</source>
        <extracomment>services/places</extracomment>
        <translation>«{path}» лежить у мережі ({kind}). Блокування там можуть не спрацювати, і двоє, що змінюють її одночасно, можуть її пошкодити. Тримайте її в теці цього комп’ютера, а в мережі – резервні копії.</translation>
    </message>
    <message>
        <source>Nexis export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Експорт Nexis</translation>
    </message>
    <message>
        <source>Factiva export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Експорт Factiva</translation>
    </message>
    <message>
        <source>ProQuest export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Експорт ProQuest</translation>
    </message>
    <message>
        <source>Europresse export</source>
        <extracomment>services/previewing</extracomment>
        <translation>Експорт Europresse</translation>
    </message>
    <message>
        <source>the words follow a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>слова стоять після дієслова мовлення</translation>
    </message>
    <message>
        <source>the quoted words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>цитовані слова стоять перед дієсловом мовлення</translation>
    </message>
    <message>
        <source>the reported words stand before a verb of speech</source>
        <extracomment>services/provenance</extracomment>
        <translation>переказані слова стоять перед дієсловом мовлення</translation>
    </message>
    <message>
        <source>a verb of speech tells what was spoken about</source>
        <extracomment>services/provenance</extracomment>
        <translation>дієслово мовлення каже, про що йшлося</translation>
    </message>
    <message>
        <source>the words stand beside “according to”</source>
        <extracomment>services/provenance</extracomment>
        <translation>слова стоять біля «according to»</translation>
    </message>
    <message>
        <source>a question that somebody put</source>
        <extracomment>services/provenance</extracomment>
        <translation>запитання, яке хтось поставив</translation>
    </message>
    <message>
        <source>a turn of a transcript</source>
        <extracomment>services/provenance</extracomment>
        <translation>репліка стенограми</translation>
    </message>
    <message>
        <source>a headline that names who said it</source>
        <extracomment>services/provenance</extracomment>
        <translation>заголовок, що називає того, хто це сказав</translation>
    </message>
    <message>
        <source>the sentence leads in to the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>речення підводить до цитованих слів</translation>
    </message>
    <message>
        <source>who said it is told behind the quoted words</source>
        <extracomment>services/provenance</extracomment>
        <translation>хто це сказав, названо після цитованих слів</translation>
    </message>
    <message>
        <source>“as somebody said”</source>
        <extracomment>services/provenance</extracomment>
        <translation>«як хтось сказав»</translation>
    </message>
    <message>
        <source>the words stand behind a colon</source>
        <extracomment>services/provenance</extracomment>
        <translation>слова стоять після двокрапки</translation>
    </message>
    <message>
        <source>the paragraph goes on with the speaker of the one before</source>
        <extracomment>services/provenance</extracomment>
        <translation>абзац продовжує мовця попереднього</translation>
    </message>
    <message>
        <source>the paragraph before announces the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>попередній абзац оголошує слова</translation>
    </message>
    <message>
        <source>a name stands under or behind the words</source>
        <extracomment>services/provenance</extracomment>
        <translation>ім’я стоїть під словами або за ними</translation>
    </message>
    <message>
        <source>the words go on with others of the same speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>слова продовжують інші слова того самого мовця</translation>
    </message>
    <message>
        <source>the words stand behind what somebody did</source>
        <extracomment>services/provenance</extracomment>
        <translation>слова стоять після того, що хтось зробив</translation>
    </message>
    <message>
        <source>the quoted words follow a verb and its speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>цитовані слова стоять після дієслова та його мовця</translation>
    </message>
    <message>
        <source>a passive verb of speech names the speaker</source>
        <extracomment>services/provenance</extracomment>
        <translation>дієслово мовлення в пасиві називає мовця</translation>
    </message>
    <message>
        <source>no rule found it</source>
        <extracomment>services/provenance</extracomment>
        <translation>жодне правило цього не знайшло</translation>
    </message>
    <message>
        <source>the import of its article was taken back</source>
        <extracomment>services/provenance</extracomment>
        <translation>імпорт цієї статті скасовано</translation>
    </message>
    <message>
        <source>a newer extraction does not find it</source>
        <extracomment>services/provenance</extracomment>
        <translation>новіше читання цього не знаходить</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>додано вами</translation>
    </message>
    <message>
        <source>{engine}, mending the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, з виправленням правила «{rule}»</translation>
    </message>
    <message>
        <source>{engine}, rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>{engine}, правило «{rule}»</translation>
    </message>
    <message>
        <source>“{name}” is no speaker, you said</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» – не мовець, сказали ви</translation>
    </message>
    <message>
        <source>“{name}” stands for itself</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» – сам по собі</translation>
    </message>
    <message>
        <source>{told}, {share:.0%} sure</source>
        <extracomment>services/provenance</extracomment>
        <translation>{told}, певність {share:.0%}</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by you</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» показано як «{whole}», пов’язано вами</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by its name</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» показано як «{whole}», пов’язано за іменем</translation>
    </message>
    <message>
        <source>“{name}” is shown as “{whole}”, linked by the rule “{rule}”</source>
        <extracomment>services/provenance</extracomment>
        <translation>«{name}» показано як «{whole}», пов’язано правилом «{rule}»</translation>
    </message>
    <message>
        <source>given at import</source>
        <extracomment>services/published</extracomment>
        <translation>вказано під час імпорту</translation>
    </message>
    <message>
        <source>from the imported row</source>
        <extracomment>services/published</extracomment>
        <translation>з імпортованого рядка</translation>
    </message>
    <message>
        <source>from the page</source>
        <extracomment>services/published</extracomment>
        <translation>зі сторінки</translation>
    </message>
    <message>
        <source>from the head of the file</source>
        <extracomment>services/published</extracomment>
        <translation>з початку файлу</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <extracomment>services/published</extracomment>
        <translation>з рядка місця й дати</translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>services/published</extracomment>
        <translation>з рядка автора</translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>services/published</extracomment>
        <translation>з адреси</translation>
    </message>
    <message>
        <source>from the file name</source>
        <extracomment>services/published</extracomment>
        <translation>з назви файлу</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>services/published</extracomment>
        <translation>задано вручну</translation>
    </message>
    <message>
        <source>from an unknown place</source>
        <extracomment>services/published</extracomment>
        <translation>з невідомого місця</translation>
    </message>
    <message>
        <source>{n} {n:conflicting|conflicting}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:суперечлива|суперечливі|суперечливих}</translation>
    </message>
    <message>
        <source>{n} {n:doubtful|doubtful}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:сумнівна|сумнівні|сумнівних}</translation>
    </message>
    <message>
        <source>{n} in the future</source>
        <extracomment>services/published</extracomment>
        <translation>{n} у майбутньому</translation>
    </message>
    <message>
        <source>{n} before 1800</source>
        <extracomment>services/published</extracomment>
        <translation>{n} до 1800 року</translation>
    </message>
    <message>
        <source>{n} {n:unknown|unknown}</source>
        <extracomment>services/published</extracomment>
        <translation>{n} {n:невідома|невідомі|невідомих}</translation>
    </message>
    <message>
        <source>Day and month may be either way round, so none was taken.</source>
        <extracomment>services/published</extracomment>
        <translation>День і місяць може бути переставлено, тому не взято жодного.</translation>
    </message>
    <message>
        <source>It was found with different days.</source>
        <extracomment>services/published</extracomment>
        <translation>Знайдено різні дні.</translation>
    </message>
    <message>
        <source>The only day found is doubtful: {words}.</source>
        <extracomment>services/published</extracomment>
        <translation>Єдиний знайдений день сумнівний: {words}.</translation>
    </message>
    <message>
        <source>A day in the future was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Знайдено день у майбутньому; його не взято.</translation>
    </message>
    <message>
        <source>A day before 1800 was found; it was not taken.</source>
        <extracomment>services/published</extracomment>
        <translation>Знайдено день до 1800 року; його не взято.</translation>
    </message>
    <message>
        <source>No date: the text says {day}, without a year.</source>
        <extracomment>services/published</extracomment>
        <translation>Дати немає: текст каже {day}, без року.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <extracomment>services/published</extracomment>
        <translation>Дати не знайдено.</translation>
    </message>
    <message>
        <source>Publication dates to look at: {told}.</source>
        <extracomment>services/published</extracomment>
        <translation>Дати публікації, варті перегляду: {told}.</translation>
    </message>
    <message>
        <source>“{name}” does not tell the format: end it in {known}.</source>
        <extracomment>services/query_tables</extracomment>
        <translation>Назва «{name}» не вказує формату: закінчіть її на {known}.</translation>
    </message>
    <message>
        <source>A newer Quoteline made the account in “{path}”; repeat it with that.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Опис у «{path}» зробив новіший Quoteline; повторіть експорт у ньому.</translation>
    </message>
    <message>
        <source>There is no account of an export in “{path}”. Name the file that ends in {side}, or an export that was made with its account.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>У «{path}» немає опису експорту. Назвіть файл, що закінчується на {side}, або експорт, зроблений з описом.</translation>
    </message>
    <message>
        <source>The account in “{path}” is damaged, so that its export cannot be repeated.</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>Опис у «{path}» пошкоджено, тому його експорт не можна повторити.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}).</source>
        <extracomment>services/read_accounts</extracomment>
        <translation>«{path}» не можна прочитати ({strerror}).</translation>
    </message>
    <message>
        <source>What was piped in cannot be read: {error}.</source>
        <extracomment>services/reading</extracomment>
        <translation>Те, що передано, не можна прочитати: {error}.</translation>
    </message>
    <message>
        <source>“{name}” holds no article.</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» не містить статті.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» не можна прочитати: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds several articles. Import it, or use --jsonl.</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» містить кілька статей. Імпортуйте його або скористайтеся --jsonl.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({strerror}).</source>
        <extracomment>services/reading</extracomment>
        <translation>«{name}» не можна прочитати ({strerror}).</translation>
    </message>
    <message>
        <source>it could not be understood ({error})</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>його не вдалося зрозуміти ({error})</translation>
    </message>
    <message>
        <source>reading it was stopped: there was no answer for too long</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>його читання зупинено: надто довго не було відповіді</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds} seconds</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>його читання зупинено через {seconds} с</translation>
    </message>
    <message>
        <source>reading it ended the reader: the file is damaged, or made to do harm</source>
        <extracomment>services/reading_apart</extracomment>
        <translation>від нього програма читання завершилася: файл пошкоджено або зроблено на шкоду</translation>
    </message>
    <message>
        <source>Dating a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Датування довгої статті</translation>
    </message>
    <message>
        <source>Keeping a long article</source>
        <extracomment>services/redating</extracomment>
        <translation>Збереження довгої статті</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew, {by_hand} set by hand {by_hand:was|were} kept</source>
        <extracomment>services/redating</extracomment>
        <translation>Знову датовано {n} {n:висловлювання|висловлювання|висловлювань}, {by_hand} {by_hand:задане вручну залишено|задані вручну залишено|заданих вручну залишено}</translation>
    </message>
    <message>
        <source>{n} {n:statement was|statements were} dated anew</source>
        <extracomment>services/redating</extracomment>
        <translation>Знову датовано {n} {n:висловлювання|висловлювання|висловлювань}</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write 2025-03-19, or unknown.</source>
        <extracomment>services/redating</extracomment>
        <translation>«{typed}» – не день. Напишіть 2025-03-19 або unknown.</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <extracomment>services/redating</extracomment>
        <translation>лежить у майбутньому</translation>
    </message>
    <message>
        <source>lies before {year:d}</source>
        <extracomment>services/redating</extracomment>
        <translation>раніший за {year:d} рік</translation>
    </message>
    <message>
        <source>Linking names</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Пов’язування імен</translation>
    </message>
    <message>
        <source>Reading a long article</source>
        <extracomment>services/reextracting</extracomment>
        <translation>Читання довгої статті</translation>
    </message>
    <message>
        <source>the new reading finds it no more; kept because it was {did}</source>
        <extracomment>services/reextracting</extracomment>
        <translation>нове читання цього вже не знаходить; залишено, бо було {did}</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <extracomment>services/reextracting</extracomment>
        <translation>цього вже немає в бібліотеці</translation>
    </message>
    <message>
        <source>The export in “{path}” was made from another library; name that one with -l.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Експорт у «{path}» зроблено з іншої бібліотеки; назвіть її через -l.</translation>
    </message>
    <message>
        <source>Nobody of this library is called {who} any more.</source>
        <extracomment>services/repeating</extracomment>
        <translation>У цій бібліотеці вже нікого не звати {who}.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was made: {now}.</source>
        <extracomment>services/repeating</extracomment>
        <translation>Його запит тепер розуміється інакше, ніж коли експорт зроблено: {now}.</translation>
    </message>
    <message>
        <source>it is a denial: the speaker says that the words are not so</source>
        <extracomment>services/reviewing</extracomment>
        <translation>це спростування: мовець каже, що ці слова неправдиві</translation>
    </message>
    <message>
        <source>the speaker would not say it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>мовець не захотів цього сказати</translation>
    </message>
    <message>
        <source>it stands in a headline, which may put it shortly</source>
        <extracomment>services/reviewing</extracomment>
        <translation>це в заголовку, який може скорочувати</translation>
    </message>
    <message>
        <source>Nothing about it is doubtful.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Тут немає нічого сумнівного.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Ви це підтвердили.</translation>
    </message>
    <message>
        <source>You corrected it.</source>
        <extracomment>services/reviewing</extracomment>
        <translation>Ви це виправили.</translation>
    </message>
    <message>
        <source>it is marked as {remark}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>позначено як {remark}</translation>
    </message>
    <message>
        <source>a newer reading of its article does not find it; it is kept as you set it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>новіше читання статті цього не знаходить; залишено так, як задали ви</translation>
    </message>
    <message>
        <source>{words}; the speaker is not: {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}; мовець – ні: {who}</translation>
    </message>
    <message>
        <source>{words}, and {who}</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{words}, і {who}</translation>
    </message>
    <message>
        <source>the words are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>слова певні</translation>
    </message>
    <message>
        <source>only the words in quotation marks are sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>певні лише слова в лапках</translation>
    </message>
    <message>
        <source>it stands in no quotation marks</source>
        <extracomment>services/reviewing</extracomment>
        <translation>це не в лапках</translation>
    </message>
    <message>
        <source>nobody is named beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>поруч нікого не названо</translation>
    </message>
    <message>
        <source>{beside}, no name is near</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, імені поблизу немає</translation>
    </message>
    <message>
        <source>{beside}, {name} was named in the same sentence</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} названо в тому самому реченні</translation>
    </message>
    <message>
        <source>{beside}, {name} was named {n} {n:sentence|sentences} back</source>
        <extracomment>services/reviewing</extracomment>
        <translation>{beside}, {name} названо {n} {n:речення|речення|речень} тому</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it</source>
        <extracomment>services/reviewing</extracomment>
        <translation>поруч стоїть «{mention}»</translation>
    </message>
    <message>
        <source>“{mention}” stands beside it, whom the article does not name</source>
        <extracomment>services/reviewing</extracomment>
        <translation>поруч стоїть «{mention}», кого стаття не називає</translation>
    </message>
    <message>
        <source>it may be another {name} than elsewhere in the library ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>це може бути інший {name}, ніж деінде в бібліотеці (певність {share:.0%})</translation>
    </message>
    <message>
        <source>“{name}” is taken for {speaker} ({share:.0%} sure)</source>
        <extracomment>services/reviewing</extracomment>
        <translation>«{name}» вважають за {speaker} (певність {share:.0%})</translation>
    </message>
    <message>
        <source>the day is not sure: only that of the article is told</source>
        <extracomment>services/reviewing</extracomment>
        <translation>день непевний: сказано лише день статті</translation>
    </message>
    <message>
        <source>the day is not sure: it rests on “{words}”</source>
        <extracomment>services/reviewing</extracomment>
        <translation>день непевний: він спирається на «{words}»</translation>
    </message>
    <message>
        <source>the day is not sure</source>
        <extracomment>services/reviewing</extracomment>
        <translation>день непевний</translation>
    </message>
    <message>
        <source>It is a direct quotation now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Тепер це пряма цитата</translation>
    </message>
    <message>
        <source>It is partly quoted now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Тепер це частково цитовано</translation>
    </message>
    <message>
        <source>It is reported speech now</source>
        <extracomment>services/rewording</extracomment>
        <translation>Тепер це непряма мова</translation>
    </message>
    <message>
        <source>There is no speaker with the number {number} in this library.</source>
        <extracomment>services/said_about</extracomment>
        <translation>У цій бібліотеці немає мовця з номером {number}.</translation>
    </message>
    <message>
        <source>That is one speaker. Choose another one to compare with.</source>
        <extracomment>services/said_about</extracomment>
        <translation>Це один мовець. Виберіть для порівняння іншого.</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Тексти статей</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Імена мовців</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Steps of changes</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Кроки змін</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Who did not answer</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Хто не відповів</translation>
    </message>
    <message>
        <source>Roles of speakers</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Ролі мовців</translation>
    </message>
    <message>
        <source>Imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Імпорти</translation>
    </message>
    <message>
        <source>Reports of imports</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Звіти про імпорт</translation>
    </message>
    <message>
        <source>What became of files</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Що сталося з файлами</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Names told apart</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Розрізнені імена</translation>
    </message>
    <message>
        <source>There is no library at “{path}”.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Бібліотеки «{path}» немає.</translation>
    </message>
    <message>
        <source>“{to}” exists already. Name another file for what is saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>«{to}» уже існує. Назвіть інший файл для врятованого.</translation>
    </message>
    <message>
        <source>What can be read of “{path}” cannot be written to “{to}” ({error}). The damaged file is as it was; choose another place.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>Те, що можна прочитати з «{path}», не можна записати до «{to}» ({error}). Пошкоджений файл такий, як був; виберіть інше місце.</translation>
    </message>
    <message>
        <source>{what}: some are lost, nobody can tell how many; saved: {kept}.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what}: дещо втрачено, скільки – ніхто не скаже; врятовано: {kept}.</translation>
    </message>
    <message>
        <source>{what}: {lost} lost, {kept} saved.</source>
        <extracomment>services/salvaging</extracomment>
        <translation>{what}: втрачено {lost}, врятовано {kept}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; none is saved yet.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Збереженого пошуку «{name}» немає; ще нічого не збережено.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. There are: {there}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Збереженого пошуку «{name}» немає. Є: {there}.</translation>
    </message>
    <message>
        <source>It cannot be read: a newer program kept it, or it is damaged. Delete it, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Його не можна прочитати: його зберегла новіша програма, або він пошкоджений. Видаліть або оновіть його.</translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was kept: {now}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Його запит розуміють інакше, ніж коли його збережено: {now}.</translation>
    </message>
    <message>
        <source>This saved search is gone. It was deleted, here or by another program.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Цього збереженого пошуку вже немає. Його видалено, тут або іншою програмою.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Збереженому пошуку потрібна назва.</translation>
    </message>
    <message>
        <source>This name is too long; {n} characters are enough.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Ця назва задовга; досить {n} знаків.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation>Збережений пошук «{name}» уже є. Виберіть іншу назву або оновіть його.</translation>
    </message>
    <message>
        <source>Word lists are not as they were sealed: {names}. Nothing is extracted with them. If you changed them, run python build/seal_word_lists.py; else get them anew.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Списки слів не такі, якими їх запечатано: {names}. З ними цитат не шукають. Якщо ви їх змінили, виконайте python build/seal_word_lists.py; інакше отримайте їх заново.</translation>
    </message>
    <message>
        <source>Word lists are not as they were installed: {names}. Nothing is extracted with them. Install Quoteline again.</source>
        <extracomment>services/shipped</extracomment>
        <translation>Списки слів не такі, якими їх установлено: {names}. З ними цитат не шукають. Встановіть Quoteline знову.</translation>
    </message>
    <message>
        <source>“{word}” instead of “{typed}”</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>«{word}» замість «{typed}»</translation>
    </message>
    <message>
        <source>“{word}” as one word</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>«{word}» одним словом</translation>
    </message>
    <message>
        <source>“{words}” as two words</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>«{words}» двома словами</translation>
    </message>
    <message>
        <source>what {name} said</source>
        <extracomment>services/slips_of_hand</extracomment>
        <translation>сказане: {name}</translation>
    </message>
    <message>
        <source>the last look did not end well</source>
        <extracomment>services/sources</extracomment>
        <translation>остання перевірка закінчилася невдало</translation>
    </message>
    <message>
        <source>“{name}” is one speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» – уже один мовець.</translation>
    </message>
    <message>
        <source>“{name}” is the name that the others are shown under. Split off the others.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» – ім’я, під яким показано інших. Відокремте інших.</translation>
    </message>
    <message>
        <source>“{name}” is one name only. To tell two people of that name apart, choose quotations of one of them and split those off (--ids).</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» – лише одне ім’я. Щоб розрізнити двох людей із цим ім’ям, виберіть цитати одного з них і відокремте їх (--ids).</translation>
    </message>
    <message>
        <source>The name with the number {number} is not shown as “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Ім’я з номером {number} не показано як «{name}».</translation>
    </message>
    <message>
        <source>Quotation {each} is not said by “{name}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Цитата {each} не належить «{name}».</translation>
    </message>
    <message>
        <source>That is one and the same name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Це одне й те саме ім’я.</translation>
    </message>
    <message>
        <source>There is another speaker called “{name}”. Merge the two, or take another name.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Є інший мовець на ім’я «{name}». Об’єднайте їх або візьміть інше ім’я.</translation>
    </message>
    <message>
        <source>“{name}” is no name that a person gave “{speaker}”.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» – не ім’я, яке хтось дав мовцеві «{speaker}».</translation>
    </message>
    <message>
        <source>There is a speaker called “{name}” already. Merge the two if they are one.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Мовець на ім’я «{name}» уже є. Об’єднайте їх, якщо це одне.</translation>
    </message>
    <message>
        <source>“{speaker}” is known as “{name}” already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{speaker}» уже відомий як «{name}».</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Такої ролі немає.</translation>
    </message>
    <message>
        <source>That is a speaker already.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Це вже мовець.</translation>
    </message>
    <message>
        <source>“{name}” is marked as not a speaker.</source>
        <extracomment>services/speakers</extracomment>
        <translation>«{name}» позначено як не мовця.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <extracomment>services/speakers</extracomment>
        <translation>Потрібне ім’я.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>Список стрічок і тек ({path}) не можна прочитати.</translation>
    </message>
    <message>
        <source>The list of feeds and folders ({path}) is damaged.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>Список стрічок і тек ({path}) пошкоджено.</translation>
    </message>
    <message>
        <source>{n} {n:entry|entries} in the list of feeds and folders ({path}) cannot be read.</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>{n} {n:запис|записи|записів} у списку стрічок і тек ({path}) не можна прочитати.</translation>
    </message>
    <message>
        <source>The list of feeds and folders cannot be kept in “{path}” ({why}).</source>
        <extracomment>services/subscription_files</extracomment>
        <translation>Список стрічок і тек не можна зберегти в «{path}» ({why}).</translation>
    </message>
    <message>
        <source>“{address}” cannot be subscribed to: {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>На «{address}» не можна підписатися: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is not a folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{path}» – не тека.</translation>
    </message>
    <message>
        <source>“{path}” has a name that cannot be kept. Rename the folder.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{path}» має назву, яку не можна зберегти. Перейменуйте теку.</translation>
    </message>
    <message>
        <source>“{place}” is in the list already.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{place}» уже є в списку.</translation>
    </message>
    <message>
        <source>More than {n} feeds and folders are too many for one library.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Понад {n} стрічок і тек – забагато для однієї бібліотеки.</translation>
    </message>
    <message>
        <source>“{file}” is no list of feeds (OPML): {why}.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{file}» – не список стрічок (OPML): {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({why}).</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{file}» не можна прочитати ({why}).</translation>
    </message>
    <message>
        <source>“{file}” names no feeds.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{file}» не називає жодної стрічки.</translation>
    </message>
    <message>
        <source>“{words}” is the name of several. Say which by its number.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{words}» – назва кількох. Вкажіть потрібну за номером.</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of feeds and folders.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>«{words}» немає в списку стрічок і тек.</translation>
    </message>
    <message>
        <source>This feed or folder is not in the list any more.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Цієї стрічки чи теки вже немає в списку.</translation>
    </message>
    <message>
        <source>Between two looks there may be {least} to {most} minutes, or 0 to look only when asked.</source>
        <extracomment>services/subscriptions</extracomment>
        <translation>Між двома перевірками може бути від {least} до {most} хвилин, або 0, щоб перевіряти лише на вимогу.</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} with {quotations} {quotations:quotation|quotations} {articles:is|are} gone.</source>
        <extracomment>services/taking_back</extracomment>
        <translation>{articles} {articles:статті|статей|статей} з {quotations} {quotations:цитатою|цитатами|цитатами} більше немає.</translation>
    </message>
    <message>
        <source>in the sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>у реченні</translation>
    </message>
    <message>
        <source>with earlier words of the same speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>біля раніших слів того самого мовця</translation>
    </message>
    <message>
        <source>where the article tells of the speaker</source>
        <extracomment>services/telling</extracomment>
        <translation>де стаття розповідає про мовця</translation>
    </message>
    <message>
        <source>in the opening of the article</source>
        <extracomment>services/telling</extracomment>
        <translation>на початку статті</translation>
    </message>
    <message>
        <source>in an earlier sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>у ранішому реченні</translation>
    </message>
    <message>
        <source>in a later sentence</source>
        <extracomment>services/telling</extracomment>
        <translation>у пізнішому реченні</translation>
    </message>
    <message>
        <source>in the article</source>
        <extracomment>services/telling</extracomment>
        <translation>у статті</translation>
    </message>
    <message>
        <source>no other day is told; this is the day the article was published</source>
        <extracomment>services/telling</extracomment>
        <translation>іншого дня не названо; це день публікації статті</translation>
    </message>
    <message>
        <source>Undated: {why}</source>
        <extracomment>services/telling</extracomment>
        <translation>Без дати: {why}</translation>
    </message>
    <message>
        <source>Said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Сказано: {day:long}</translation>
    </message>
    <message>
        <source>Perhaps said {day:long}</source>
        <extracomment>services/telling</extracomment>
        <translation>Можливо, сказано: {day:long}</translation>
    </message>
    <message>
        <source>Said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Сказано {when}</translation>
    </message>
    <message>
        <source>Perhaps said {when}</source>
        <extracomment>services/telling</extracomment>
        <translation>Можливо, сказано {when}</translation>
    </message>
    <message>
        <source>in the week from {first} to {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>у тижні {first} – {last}</translation>
    </message>
    <message>
        <source>in {day:month}</source>
        <extracomment>services/telling</extracomment>
        <translation>за {day:month}</translation>
    </message>
    <message>
        <source>in {year:d}</source>
        <extracomment>services/telling</extracomment>
        <translation>за {year:d} рік</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <extracomment>services/telling</extracomment>
        <translation>між {first} і {last}</translation>
    </message>
    <message>
        <source>from “{words}” {where}</source>
        <extracomment>services/telling</extracomment>
        <translation>за словами «{words}» {where}</translation>
    </message>
    <message>
        <source>told by the article</source>
        <extracomment>services/telling</extracomment>
        <translation>названо статтею</translation>
    </message>
    <message>
        <source>the article says “{words}”, but has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>стаття каже «{words}», але не має дати публікації</translation>
    </message>
    <message>
        <source>the article says “{words}”, which gives no day</source>
        <extracomment>services/telling</extracomment>
        <translation>стаття каже «{words}», що не дає дня</translation>
    </message>
    <message>
        <source>the article looks back to it and tells no day</source>
        <extracomment>services/telling</extracomment>
        <translation>стаття згадує про це й не називає дня</translation>
    </message>
    <message>
        <source>the article tells no day, and has no publication date</source>
        <extracomment>services/telling</extracomment>
        <translation>стаття не називає дня й не має дати публікації</translation>
    </message>
    <message>
        <source>the article does not tell when it was said</source>
        <extracomment>services/telling</extracomment>
        <translation>стаття не каже, коли це було сказано</translation>
    </message>
    <message>
        <source>{n} {n:undated|undated}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:без дати|без дати|без дати}</translation>
    </message>
    <message>
        <source>{n} {n:not known to the day|not known to the day}</source>
        <extracomment>services/telling</extracomment>
        <translation>{n} {n:не відома до дня|не відомі до дня|не відомих до дня}</translation>
    </message>
    <message>
        <source>Counting words</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Підрахунок слів</translation>
    </message>
    <message>
        <source>Counts of words cannot be kept in “{folder}” ({error}). Make sure that there is space and that the folder can be written, then try again.</source>
        <extracomment>services/term_counting</extracomment>
        <translation>Підрахунки слів не можна зберегти в «{folder}» ({error}). Подбайте про місце й право запису до теки та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{typed}” was searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{typed}» шукали як слова.</translation>
    </message>
    <message>
        <source>“{typed}” has no value; searched as words. The value stands right behind the colon.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{typed}» не має значення; шукали як слова. Значення стоїть одразу після двокрапки.</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words. Did you mean {near}:?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{field}:» – не поле; шукали як слова. Мали на увазі {near}:?</translation>
    </message>
    <message>
        <source>“{field}:” is no field; searched as words.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{field}:» – не поле; шукали як слова.</translation>
    </message>
    <message>
        <source>“{value}” is no date; searched as words. Dates look like 2025-03, 2025-03-18, 2025-03..2025-04 or &gt;=2025, and unknown finds the undated.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{value}» – не дата; шукали як слова. Дати мають вигляд 2025-03, 2025-03-18, 2025-03..2025-04 або &gt;=2025, а unknown знаходить недатоване.</translation>
    </message>
    <message>
        <source>“{value}” is no language; searched as words. They are written en, uk, ar …</source>
        <extracomment>services/typed_query</extracomment>
        <translation>«{value}» – не мова; шукали як слова. Мови пишуть так: en, uk, ar …</translation>
    </message>
    <message>
        <source>“{value}” holds no word that {field}: could look for.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>У «{value}» немає слова, яке поле {field}: могло б шукати.</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Did you mean {field}:{near}?</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: не має значення «{value}»; шукали як слова. Мали на увазі {field}:{near}?</translation>
    </message>
    <message>
        <source>{field}: has no value “{value}”; searched as words. Its values: {known}.</source>
        <extracomment>services/typed_query</extracomment>
        <translation>{field}: не має значення «{value}»; шукали як слова. Його значення: {known}.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} new</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:нова цитата|нові цитати|нових цитат}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} gone</source>
        <extracomment>services/versions</extracomment>
        <translation>{n} {n:зникла цитата|зниклі цитати|зниклих цитат}</translation>
    </message>
    <message>
        <source>the same quotations</source>
        <extracomment>services/versions</extracomment>
        <translation>ті самі цитати</translation>
    </message>
    <message>
        <source>Article {one} is no version of article {other}.</source>
        <extracomment>services/versions</extracomment>
        <translation>Стаття {one} – не версія статті {other}.</translation>
    </message>
    <message>
        <source>there is a page at this address that names no feed</source>
        <extracomment>services/visits</extracomment>
        <translation>за цією адресою є сторінка, що не називає стрічки</translation>
    </message>
    <message>
        <source>there is a page at this address, and none of its links leads to a feed</source>
        <extracomment>services/visits</extracomment>
        <translation>за цією адресою є сторінка, і жодне її посилання не веде до стрічки</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <extracomment>services/watched_folders</extracomment>
        <translation>теки зараз немає на місці</translation>
    </message>
    <message>
        <source>“{address}” cannot be fetched: {why}.</source>
        <extracomment>services/web</extracomment>
        <translation>«{address}» не можна завантажити: {why}.</translation>
    </message>
    <message>
        <source>A speaker who is gone</source>
        <extracomment>services/who_is_who</extracomment>
        <translation>Мовець, якого вже немає</translation>
    </message>
    <message>
        <source>“{path}” is the name of a library. Choose another name for this file.</source>
        <extracomment>services/writing</extracomment>
        <translation>«{path}» – назва бібліотеки. Виберіть для файлу іншу назву.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({strerror}). Choose another place.</source>
        <extracomment>services/writing</extracomment>
        <translation>«{path}» не можна записати ({strerror}). Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Name {number} is shown as one that is itself not shown.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Ім’я {number} показано як таке, що саме не показане.</translation>
    </message>
    <message>
        <source>Name {number} is linked to itself, directly or through others.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Ім’я {number} пов’язане із самим собою, прямо або через інші.</translation>
    </message>
    <message>
        <source>Why name {number} is linked cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Не можна прочитати, чому пов’язано ім’я {number}.</translation>
    </message>
    <message>
        <source>Why names {one} and {other} may be one cannot be read.</source>
        <extracomment>storage/link_faults</extracomment>
        <translation>Не можна прочитати, чому імена {one} і {other} можуть бути одним.</translation>
    </message>
    <message>
        <source>speakers: made anew from their names: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>мовці: створено заново з їхніх імен: {rows}.</translation>
    </message>
    <message>
        <source>names: made anew from their speakers: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>імена: створено заново з їхніх мовців: {rows}.</translation>
    </message>
    <message>
        <source>steps: left out, for what they belong to could only be undone in part: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>кроки: пропущено, бо те, до чого вони належать, можна було б скасувати лише частково: {rows}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, and its quotations with it. Import it again: {origin}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>Текст «{title}» утрачено, а з ним і його цитати. Імпортуйте його знову: {origin}.</translation>
    </message>
    <message>
        <source>articles: left out, because their text is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>статті: пропущено, бо їхній текст утрачено: {rows}.</translation>
    </message>
    <message>
        <source>{table}: left out, because their row of {other} is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table}: пропущено, бо їхній рядок таблиці {other} утрачено: {rows}.</translation>
    </message>
    <message>
        <source>{table}: no longer point to their row of {other}, which is lost: {rows}.</source>
        <extracomment>storage/mending</extracomment>
        <translation>{table}: більше не вказують на свій рядок таблиці {other}, бо його втрачено: {rows}.</translation>
    </message>
    <message>
        <source>speaker set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>мовця задано вручну</translation>
    </message>
    <message>
        <source>words set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>слова задано вручну</translation>
    </message>
    <message>
        <source>kind set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>вид задано вручну</translation>
    </message>
    <message>
        <source>day set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>день задано вручну</translation>
    </message>
    <message>
        <source>rejection set by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>відхилено вручну</translation>
    </message>
    <message>
        <source>added by hand</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>додано вручну</translation>
    </message>
    <message>
        <source>tagged</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>з міткою</translation>
    </message>
    <message>
        <source>with a note</source>
        <extracomment>storage/overlaying</extracomment>
        <translation>з нотаткою</translation>
    </message>
    <message>
        <source>“{path}” is not a Quoteline library. Nothing in it was changed; choose a file that ends in .quoteline.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» – не бібліотека Quoteline. У ній нічого не змінено; виберіть файл, що закінчується на .quoteline.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of Quoteline ({detail}). Nothing in it was changed; update Quoteline to open it.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» зроблено новішою версією Quoteline ({detail}). У ній нічого не змінено; оновіть Quoteline, щоб її відкрити.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). Restore a backup of it: quoteline restore FILE. Without one, save what can be read of it to a new library: quoteline restore --salvage FILE NEW.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» пошкоджено ({detail}). Відновіть резервну копію: quoteline restore ФАЙЛ. Якщо її немає, врятуйте те, що можна прочитати, до нової бібліотеки: quoteline restore --salvage ФАЙЛ НОВА.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}” ({detail}). It was left as it is; restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>З «{path}» не можна прочитати нічого ({detail}). Файл лишено, як був; відновіть резервну копію: quoteline restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>The disk does not give back what is kept in “{path}” ({detail}). Nothing was changed; copy the file to another disk, and restore a backup of it where that fails.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Диск не віддає того, що зберігається в «{path}» ({detail}). Нічого не змінено; скопіюйте файл на інший диск, а якщо не вийде, відновіть резервну копію.</translation>
    </message>
    <message>
        <source>There is not enough memory for what was to be done with “{path}” ({detail}). What was done before is kept; close other programs and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Не вистачає пам’яті для того, що мали зробити з «{path}» ({detail}). Зроблене раніше збережено; закрийте інші програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{path}” holds instructions that Quoteline did not put there ({detail}). It was not opened, and nothing in it was changed. Ask whoever gave it to you for an export instead.</source>
        <extracomment>storage/problems</extracomment>
        <translation>У «{path}» є інструкції, яких Quoteline туди не записував ({detail}). Файл не відкрито, і в ньому нічого не змінено. Попросіть у того, хто вам його дав, експорт замість нього.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened or changed ({detail}). Check the file, its folder and your permissions.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» не можна відкрити чи змінити ({detail}). Перевірте файл, його теку та ваші права.</translation>
    </message>
    <message>
        <source>“{path}” can only be read; nothing was changed. It can be searched and exported as it is. To correct it, copy it to a folder of yours.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» можна лише читати; нічого не змінено. Шукати й експортувати можна й так. Щоб виправляти, скопіюйте її до своєї теки.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close it there, or wait until it is done, and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» використовує інша програма. Закрийте її там або зачекайте, доки вона закінчить, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({detail}). Make space on the disk and try again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» не можна записати ({detail}). Звільніть місце на диску й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The backup that is made before “{path}” is brought up to date cannot be written ({detail}). The library is as it was. Make space there, or give yourself the right to write, and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Не можна записати резервну копію, яку роблять перед оновленням «{path}» ({detail}). Бібліотека така, як була. Звільніть там місце або надайте собі право писати туди, і відкрийте її знову.</translation>
    </message>
    <message>
        <source>“{path}” was moved, renamed or deleted while it was open. Nothing more is written to it; what was done before is in the file that was moved. Put it back and open it again.</source>
        <extracomment>storage/problems</extracomment>
        <translation>«{path}» переміщено, перейменовано або видалено, доки бібліотека була відкрита. У неї більше нічого не записують; зроблене раніше – у переміщеному файлі. Поверніть його на місце й відкрийте знову.</translation>
    </message>
    <message>
        <source>Another file took the place of “{path}” while it was open, as programs do that synchronise folders. What was done before is in the file that is gone; nothing more is written to either. Open the library again to go on with the one that is there now.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Інший файл став на місце «{path}», доки бібліотека була відкрита, – так роблять програми, що синхронізують теки. Зроблене раніше – у файлі, якого вже немає; у жоден із двох більше нічого не записують. Відкрийте бібліотеку знову, щоб працювати далі з тією, що там тепер.</translation>
    </message>
    <message>
        <source>“{path}” was cut short by another program while it was open. Nothing more is written to it. Restore a backup of it: quoteline restore FILE.</source>
        <extracomment>storage/problems</extracomment>
        <translation>Інша програма обрізала «{path}», доки бібліотека була відкрита. У неї більше нічого не записують. Відновіть резервну копію: quoteline restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Цитата {number}</translation>
    </message>
    <message>
        <source>Row {number} of {table}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Рядок {number} таблиці {table}</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand nowhere in it.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who}: у статті не так, як збережено, цих слів у ній немає.</translation>
    </message>
    <message>
        <source>{who} does not stand in its article as kept: its words stand at {at}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{who}: у статті не так, як збережено, слова стоять на {at}.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Файл пошкоджено: {what}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {other} that is not there.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Рядок {row} таблиці {table} вказує на рядок таблиці {other}, якого немає.</translation>
    </message>
    <message>
        <source>Article {number} has no text.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Стаття {number} не має тексту.</translation>
    </message>
    <message>
        <source>The text of article {number} is not the one that was imported.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Текст статті {number} – не той, що імпортовано.</translation>
    </message>
    <message>
        <source>The {name} of quotation {number} lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>{name} цитати {number} лежить поза її статтею.</translation>
    </message>
    <message>
        <source>The source of row {number} of declined lies outside its article.</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>Джерело рядка {number} таблиці declined лежить поза її статтею.</translation>
    </message>
    <message>
        <source>its copy is not sound: {what}</source>
        <extracomment>storage/safekeeping</extracomment>
        <translation>копія несправна: {what}</translation>
    </message>
    <message>
        <source>Step {step} of correction {number} cannot be read, so that it cannot be taken back or made again.</source>
        <extracomment>storage/steps</extracomment>
        <translation>Крок {step} виправлення {number} не можна прочитати, тож його не можна ні скасувати, ні повторити.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Часова шкала</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>New library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Нова бібліотека…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Відкрити бібліотеку…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>ui/actions</extracomment>
        <translation>Відкрити нещодавню</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Нове вікно</translation>
    </message>
    <message>
        <source>Open library in a new window…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Відкрити бібліотеку в новому вікні…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Відкрити бібліотеку зразків</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Імпортувати статті…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Імпортувати теку…</translation>
    </message>
    <message>
        <source>Report of the last import…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Звіт про останній імпорт…</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Імпортувати з інтернету…</translation>
    </message>
    <message>
        <source>Feeds and watched folders…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Стрічки й відстежувані теки…</translation>
    </message>
    <message>
        <source>Export quotations…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Експортувати цитати…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Експортувати знову…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Зберегти часову шкалу як малюнок…</translation>
    </message>
    <message>
        <source>Back up library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Зробити резервну копію…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Відновити з резервної копії…</translation>
    </message>
    <message>
        <source>Save from a damaged library…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Врятувати з пошкодженої бібліотеки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Історія…</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Копіювати з посиланням</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Копіювати лише слова</translation>
    </message>
    <message>
        <source>Select all quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Вибрати всі цитати</translation>
    </message>
    <message>
        <source>Explain the search</source>
        <extracomment>ui/actions</extracomment>
        <translation>Пояснити пошук</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Прибрати всі фільтри</translation>
    </message>
    <message>
        <source>Take away what leaves nothing</source>
        <extracomment>ui/actions</extracomment>
        <translation>Прибрати те, через що нічого не лишається</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Знайти команду…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Зберегти цей пошук…</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <extracomment>ui/actions</extracomment>
        <translation>Оновити за показаним</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Many queries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Багато запитів…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/actions</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/actions</extracomment>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/actions</extracomment>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/actions</extracomment>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/actions</extracomment>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Цитати</translation>
    </message>
    <message>
        <source>Read in article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Читати в статті</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <extracomment>ui/actions</extracomment>
        <translation>Чому це тут?</translation>
    </message>
    <message>
        <source>Other printings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Інші публікації…</translation>
    </message>
    <message>
        <source>More like this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Більше схожих на цю цитату</translation>
    </message>
    <message>
        <source>Show only this speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Показати лише цього мовця</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>ui/actions</extracomment>
        <translation>Зірка</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Мітка…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <extracomment>ui/actions</extracomment>
        <translation>Зняти мітку</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Change speaker…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Змінити мовця…</translation>
    </message>
    <message>
        <source>Change speaker throughout this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Змінити мовця в усій статті…</translation>
    </message>
    <message>
        <source>Change day said…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Змінити день сказаного…</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Задати дату публікації…</translation>
    </message>
    <message>
        <source>Set outlet…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Задати видання…</translation>
    </message>
    <message>
        <source>What changed in this article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Що змінилося в цій статті…</translation>
    </message>
    <message>
        <source>Change kind</source>
        <extracomment>ui/actions</extracomment>
        <translation>Змінити вид</translation>
    </message>
    <message>
        <source>Change boundaries…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Змінити межі…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/actions</extracomment>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>Quotation from marked words…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Цитата з виділених слів…</translation>
    </message>
    <message>
        <source>Add marked words to this quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Додати виділені слова до цієї цитати</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Мовці</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Хто є хто…</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Пропозиції…</translation>
    </message>
    <message>
        <source>Said about…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Сказано про…</translation>
    </message>
    <message>
        <source>Compare speakers…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Порівняти мовців…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Об’єднати з…</translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Розділити…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/actions</extracomment>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Додати ім’я…</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Надати роль…</translation>
    </message>
    <message>
        <source>Not a speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>Не мовець</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Що вирішено…</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Зберегти діаграму як зображення…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Засоби</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <source>Families…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Родини…</translation>
    </message>
    <message>
        <source>Look for what was left out…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Шукати пропущене…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <extracomment>ui/actions</extracomment>
        <translation>Перевірити бібліотеку</translation>
    </message>
    <message>
        <source>Bring search up to date</source>
        <extracomment>ui/actions</extracomment>
        <translation>Оновити пошук</translation>
    </message>
    <message>
        <source>Find quotations with</source>
        <extracomment>ui/actions</extracomment>
        <translation>Чим шукати цитати</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Прочитати знову…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Вік&amp;но</translation>
    </message>
    <message>
        <source>Close window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>ui/actions</extracomment>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <extracomment>ui/actions</extracomment>
        <translation>Що можна шукати</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Клавіші…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/actions</extracomment>
        <translation>Покажіть, що тут є</translation>
    </message>
    <message>
        <source>Is everything all right?</source>
        <extracomment>ui/actions</extracomment>
        <translation>Чи все гаразд?</translation>
    </message>
    <message>
        <source>About Quoteline</source>
        <extracomment>ui/actions</extracomment>
        <translation>Про Quoteline</translation>
    </message>
    <message>
        <source>Within: {query}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Серед: {query}</translation>
    </message>
    <message>
        <source>New since last looked at</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Нове від останнього перегляду</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>не {filter}</translation>
    </message>
    <message>
        <source>Words as typed</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Слова, як написано</translation>
    </message>
    <message>
        <source>All forms: {languages}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Усі форми: {languages}</translation>
    </message>
    <message>
        <source>Undated (said)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Без дати (сказано)</translation>
    </message>
    <message>
        <source>Undated (published)</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>Без дати (опубліковано)</translation>
    </message>
    <message>
        <source>said until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>сказано до {day:short}</translation>
    </message>
    <message>
        <source>said from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>сказано від {day:short}</translation>
    </message>
    <message>
        <source>said {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>сказано {days}</translation>
    </message>
    <message>
        <source>published until {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>опубліковано до {day:short}</translation>
    </message>
    <message>
        <source>published from {day:short}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>опубліковано від {day:short}</translation>
    </message>
    <message>
        <source>published {days}</source>
        <extracomment>ui/active_filters</extracomment>
        <translation>опубліковано {days}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance</extracomment>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your library is safe. The details are in {file}.</source>
        <extracomment>ui/application</extracomment>
        <translation>Сталося щось несподіване ({error}). Ваша бібліотека неушкоджена. Подробиці — у {file}.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>Це остання стаття списку.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <extracomment>ui/article_commands</extracomment>
        <translation>Це перша стаття списку.</translation>
    </message>
    <message>
        <source>No other version of this article is in the library.</source>
        <extracomment>ui/article_corrections</extracomment>
        <translation>Іншої версії цієї статті в бібліотеці немає.</translation>
    </message>
    <message>
        <source>Quoteline libraries (*.quoteline)</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Бібліотеки Quoteline (*.quoteline)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>The file of this library was moved or deleted; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Файл цієї бібліотеки переміщено або видалено; більше нічого не записують.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Знайти її…</translation>
    </message>
    <message>
        <source>Another file took the place of this library; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Інший файл став на місце цієї бібліотеки; більше нічого не записують.</translation>
    </message>
    <message>
        <source>Open the one there now</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Відкрити ту, що там тепер</translation>
    </message>
    <message>
        <source>Another program cut the file of this library short; nothing more is written.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Інша програма обрізала файл цієї бібліотеки; більше нічого не записують.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Що можна зробити…</translation>
    </message>
    <message>
        <source>The file of this library is there again; nothing is written until it is opened.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Файл цієї бібліотеки знову на місці; доки її не відкриють, нічого не записують.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Відкрити її знову</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Збережено у {file}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Відкрити її</translation>
    </message>
    <message>
        <source>The copy was stopped; no file was left.</source>
        <extracomment>ui/astray_commands</extracomment>
        <translation>Копіювання зупинено; файлу не лишилося.</translation>
    </message>
    <message>
        <source>The library's file</source>
        <extracomment>ui/astray_line</extracomment>
        <translation>Файл бібліотеки</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Що пропущено</translation>
    </message>
    <message>
        <source>In the article, M goes from one to the next, and Q makes it a quotation.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>У статті M веде від одного уривка до наступного, а Q робить з нього цитату.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Articles in which something was left out, most first</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>Статті, в яких щось пропущено, спершу з найбільшою кількістю</translation>
    </message>
    <message>
        <source>{n} {n:article was|articles were} read again.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{n} {n:статтю|статті|статей} прочитано знову.</translation>
    </message>
    <message>
        <source>{looked} The rest was left, as you asked.</source>
        <extracomment>ui/audit_report</extracomment>
        <translation>{looked} Решту залишено, як Ви просили.</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Теку не можна показати: {folder}</translation>
    </message>
    <message>
        <source>“{library}” becomes what it was on {when}. As it is now it is kept beside it, under another name.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>«{library}» стане такою, якою була: {when}. Теперішню буде збережено поруч під іншою назвою.</translation>
    </message>
    <message>
        <source>It is damaged, so nobody can tell what was done since.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Вона пошкоджена, тому ніхто не скаже, що зроблено відтоді.</translation>
    </message>
    <message>
        <source>Since then: {changes} {changes:change|changes} made, {articles} {articles:article|articles} and {quotations} {quotations:quotation|quotations} come in. They would be gone from it.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Відтоді: {changes} {changes:зміна|зміни|змін}, надійшло {articles} {articles:стаття|статті|статей} і {quotations} {quotations:цитата|цитати|цитат}. У ній їх більше не буде.</translation>
    </message>
    <message>
        <source>Nothing was done since then.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Відтоді нічого не зроблено.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Відновити з резервної копії</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Delete the backup of {when}? It cannot be brought back.</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Видалити резервну копію ({when})? Повернути її не можна.</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <extracomment>ui/backup_commands</extracomment>
        <translation>Видалити резервну копію</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Резервне копіювання</translation>
    </message>
    <message>
        <source>Stop backing up</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Зупинити резервне копіювання</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Показати в її теці</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Резервні копії, найновіші спершу</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on each day that you change something.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>Резервної копії ще немає. Її роблять кожного дня, коли ви щось змінюєте.</translation>
    </message>
    <message>
        <source>{why} (cannot be read)</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{why} (не можна прочитати)</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{size:.1f} МБ</translation>
    </message>
    <message>
        <source>{n} {n:file|files}, {size:.1f} MB together. Those of single days go after some weeks, and what was set aside before a restore after three months; the last ones stay.</source>
        <extracomment>ui/backups_dialog</extracomment>
        <translation>{n} {n:файл|файли|файлів}, разом {size:.1f} МБ. Копії окремих днів зникають через кілька тижнів, а відкладене перед відновленням – через три місяці; останні лишаються.</translation>
    </message>
    <message>
        <source>← → word</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>← → слово</translation>
    </message>
    <message>
        <source>Ctrl+← → letter</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ctrl+← → літера</translation>
    </message>
    <message>
        <source>Tab next end</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Tab наступний край</translation>
    </message>
    <message>
        <source>A add marked words</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>A додати виділене</translation>
    </message>
    <message>
        <source>Del remove part</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Del прибрати частину</translation>
    </message>
    <message>
        <source>Ctrl+Z step back</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Ctrl+Z крок назад</translation>
    </message>
    <message>
        <source>Mark the words to be added first, with the mouse or with Shift and arrows.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Спершу виділіть слова, які треба додати, мишею або клавішею Shift зі стрілками.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Залишити (Enter)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Відмовитися (Esc)</translation>
    </message>
    <message>
        <source>No further:</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Далі нікуди:</translation>
    </message>
    <message>
        <source>This is the only part.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Це єдина частина.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>They are in it already.</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Вони вже в ній.</translation>
    </message>
    <message>
        <source>The quotation ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Цитата закінчується на «{words}»</translation>
    </message>
    <message>
        <source>The quotation begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Цитата починається з «{words}»</translation>
    </message>
    <message>
        <source>Part {part} of {parts} ends with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Частина {part} з {parts} закінчується на «{words}»</translation>
    </message>
    <message>
        <source>Part {part} of {parts} begins with “{words}”</source>
        <extracomment>ui/boundaries</extracomment>
        <translation>Частина {part} з {parts} починається з «{words}»</translation>
    </message>
    <message>
        <source>Drag to where the words begin; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Перетягніть туди, де слова починаються; з Ctrl – по літері (клавішею: B)</translation>
    </message>
    <message>
        <source>Drag to where the words end; with Ctrl letter by letter (by keys: B)</source>
        <extracomment>ui/boundary_handles</extracomment>
        <translation>Перетягніть туди, де слова закінчуються; з Ctrl – по літері (клавішею: B)</translation>
    </message>
    <message>
        <source>Remove “{filter}”</source>
        <extracomment>ui/chips</extracomment>
        <translation>Прибрати «{filter}»</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <extracomment>ui/chips</extracomment>
        <translation>Прибрати {filter}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/connections</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the selection with citations (Ctrl+C)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Копіювати вибране з посиланнями (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/connections</extracomment>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Write quotations to a file (Ctrl+E)</source>
        <extracomment>ui/connections</extracomment>
        <translation>Записати цитати у файл (Ctrl+E)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/connections</extracomment>
        <translation>Скасовано: {what}</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Import articles first.</source>
        <extracomment>ui/connections</extracomment>
        <translation>Переглядати ще нічого. Спершу імпортуйте статті.</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>Скасувати «{what}»</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/connections</extracomment>
        <translation>Повторити «{what}»</translation>
    </message>
    <message>
        <source>The language changes when Quoteline is started again.</source>
        <extracomment>ui/connections</extracomment>
        <translation>Мова зміниться, коли Quoteline запуститься знову.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Who said what, and when: quotations, speakers and a timeline from the articles on your own machine. Nothing leaves it.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Typefaces: Source Serif 4 and Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</source>
        <extracomment>ui/connections</extracomment>
        <translation>&lt;h3&gt;Quoteline {version}&lt;/h3&gt;&lt;p&gt;Хто що сказав і коли: цитати, мовці та часова шкала зі статей на вашому комп’ютері. Ніщо його не залишає.&lt;/p&gt;&lt;p&gt;{engine}&lt;/p&gt;&lt;p&gt;Ліцензія Apache 2.0. Значки: Lucide (ISC). Шрифти: Source Serif 4 і Source Sans 3 (OFL). Qt {qt} (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copied {n} {n:link|links}</source>
        <extracomment>ui/copying</extracomment>
        <translation>Скопійовано {n} {n:посилання|посилання|посилань}</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations} with citations</source>
        <extracomment>ui/copying</extracomment>
        <translation>Скопійовано {n} {n:цитату|цитати|цитат} з посиланнями</translation>
    </message>
    <message>
        <source>Copied the words of {n} {n:quotation|quotations}</source>
        <extracomment>ui/copying</extracomment>
        <translation>Скопійовано слова {n} {n:цитати|цитат|цитат}</translation>
    </message>
    <message>
        <source>Copied {n} {n:quotation|quotations}: {what}</source>
        <extracomment>ui/copying</extracomment>
        <translation>Скопійовано {n} {n:цитату|цитати|цитат}: {what}</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (CSV)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Рядки для електронної таблиці (CSV)</translation>
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
        <translation>За вашим шаблоном</translation>
    </message>
    <message>
        <source>Days as 20 March 2025</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Дні як 20 March 2025</translation>
    </message>
    <message>
        <source>Days as 2025-03-20 (ISO)</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Дні як 2025-03-20 (ISO)</translation>
    </message>
    <message>
        <source>Days as your system writes them</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Дні, як їх пише ваша система</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Копіювати як</translation>
    </message>
    <message>
        <source>Copy link to this quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Копіювати посилання на цю цитату</translation>
    </message>
    <message>
        <source>How to copy</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Як копіювати</translation>
    </message>
    <message>
        <source>Direct speech in quotation marks</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Пряма мова в лапках</translation>
    </message>
    <message>
        <source>With a link back to each quotation</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Зі зворотним посиланням на кожну цитату</translation>
    </message>
    <message>
        <source>Your template…</source>
        <extracomment>ui/copying_actions</extracomment>
        <translation>Ваш шаблон…</translation>
    </message>
    <message>
        <source>Drag the quotation into another program</source>
        <extracomment>ui/copying_drag</extracomment>
        <translation>Перетягніть цитату до іншої програми</translation>
    </message>
    <message>
        <source>Your template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Ваш шаблон</translation>
    </message>
    <message>
        <source>Write how a quotation is to look. Names in braces are filled; what is missing leaves no trace.</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Напишіть, який вигляд має мати цитата. Назви в дужках заповнюються; чого немає, те не лишає сліду.</translation>
    </message>
    <message>
        <source>Keep template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Зберегти шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>As it looks</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Назва, щоб знайти знову</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>My template</source>
        <extracomment>ui/copying_template</extracomment>
        <translation>Мій шаблон</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Tag {n} {n:quotation|quotations} with:</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Мітка для {n} {n:цитати|цитат|цитат}:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Зберегти нотатку</translation>
    </message>
    <message>
        <source>Keep note (Ctrl+Return)</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Зберегти нотатку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}. It takes the place of the notes that some of them have.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Одна нотатка для {n} {n:цитати|цитат|цитат}. Вона замінить нотатки, які деякі з них уже мають.</translation>
    </message>
    <message>
        <source>One note for {n} {n:quotation|quotations}.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Одна нотатка для {n} {n:цитати|цитат|цитат}.</translation>
    </message>
    <message>
        <source>Take back the import of {articles} {articles:article|articles}? {quotations} {quotations:quotation|quotations} would go with {articles:it|them}. Redo brings all of it back, as long as nothing else is changed.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Скасувати імпорт {articles} {articles:статті|статей|статей}? Разом зникне {quotations} {quotations:цитата|цитати|цитат}. «Повторити» поверне все, доки більше нічого не змінено.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Скасувати імпорт</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>{n} later {n:change is|changes are} taken back first, imports among {n:it|them} as well.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Спершу буде скасовано {n} {n:пізнішу зміну, навіть якщо це імпорт|пізніші зміни, імпорти теж|пізніших змін, імпорти теж}.</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Змінити мовця</translation>
    </message>
    <message>
        <source>Who said this? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Хто це сказав? Залиште порожнім, якщо ніхто не знає.</translation>
    </message>
    <message>
        <source>Who said these {n} {n:quotation|quotations}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/correction_dialogs</extracomment>
        <translation>Хто сказав {n:цю|ці|ці} {n} {n:цитату|цитати|цитат}? Залиште порожнім, якщо ніхто не знає.</translation>
    </message>
    <message>
        <source>No words are marked. Mark some in the article first.</source>
        <extracomment>ui/corrections</extracomment>
        <translation>Слів не виділено. Спершу виділіть їх у статті.</translation>
    </message>
    <message>
        <source>{n} {n:change|changes}</source>
        <extracomment>ui/corrections</extracomment>
        <translation>{n} {n:зміна|зміни|змін}</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Звіт про збій</translation>
    </message>
    <message>
        <source>Something went wrong when Quoteline last ran. Your library is safe; the report stays on this machine.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Минулого разу під час роботи Quoteline стався збій. Ваша бібліотека неушкоджена; звіт лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Видалити звіт</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <extracomment>ui/crash_commands</extracomment>
        <translation>Звіт у буфері обміну. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>This is no day. Write 2025-03-18, or a month (2025-03), or a year (2025), or leave it empty.</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Це не день. Напишіть 2025-03-18, місяць (2025-03) чи рік (2025), або залиште порожнім.</translation>
    </message>
    <message>
        <source>No days</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Без днів</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>рррр-мм-дд</translation>
    </message>
    <message>
        <source>{name}: a day, a month (2025-03) or a year (2025)</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>{name}: день, місяць (2025-03) або рік (2025)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Вибрати з календаря</translation>
    </message>
    <message>
        <source>Day said</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>День сказаного</translation>
    </message>
    <message>
        <source>Day published</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>День публікації</translation>
    </message>
    <message>
        <source>Which day the limits are about</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Якого дня стосуються межі</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Від</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Undated only</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Лише без дати</translation>
    </message>
    <message>
        <source>Undated only ({n})</source>
        <extracomment>ui/date_filter</extracomment>
        <translation>Лише без дати ({n})</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Останній день раніший за перший.</translation>
    </message>
    <message>
        <source>Write the first day too.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Напишіть і перший день.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>день</translation>
    </message>
    <message>
        <source>a week</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>тиждень</translation>
    </message>
    <message>
        <source>a month</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>місяць</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>рік</translation>
    </message>
    <message>
        <source>a span of days</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>проміжок днів</translation>
    </message>
    <message>
        <source>Change day said</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Змінити день сказаного</translation>
    </message>
    <message>
        <source>Change day</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Змінити день</translation>
    </message>
    <message>
        <source>Understood as</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Зрозуміло як</translation>
    </message>
    <message>
        <source>Day, or from</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>День, або від</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Це не день.</translation>
    </message>
    <message>
        <source>When was this said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Коли це сказано? День, місяць (2025-03) або рік (2025); залиште обидва порожніми, якщо невідомо.</translation>
    </message>
    <message>
        <source>When was each of these {n} {n:quotation|quotations} said? A day, a month (2025-03) or a year (2025); leave both empty if it is not known.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Коли сказано кожну з {n} {n:цитати|цитат|цитат}? День, місяць (2025-03) або рік (2025); залиште обидва порожніми, якщо невідомо.</translation>
    </message>
    <message>
        <source>So far: {told} (rule: {rule}).</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Досі: {told} (правило: {rule}).</translation>
    </message>
    <message>
        <source>So far: {told}.</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Досі: {told}.</translation>
    </message>
    <message>
        <source>Not known when</source>
        <extracomment>ui/day_dialog</extracomment>
        <translation>Невідомо, коли</translation>
    </message>
    <message>
        <source>Rebuild search</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Перебудувати пошук</translation>
    </message>
    <message>
        <source>Help the library…</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Допомогти бібліотеці…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Що</translation>
    </message>
    <message>
        <source>How it is</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Який стан</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Що перевірено</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Перевірка …</translation>
    </message>
    <message>
        <source>Needs a remedy: {name}</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Треба виправити: {name}</translation>
    </message>
    <message>
        <source>{n} {n:thing needs|things need} a remedy.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Треба виправити {n} {n:річ|речі|речей}.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <extracomment>ui/doctor_dialog</extracomment>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Перетягніть сюди, щоб імпортувати</translation>
    </message>
    <message>
        <source>Articles as text, web pages, CSV or JSON lines; folders too</source>
        <extracomment>ui/drop_overlay</extracomment>
        <translation>Статті як текст, вебсторінки, CSV або рядки JSON; і теки</translation>
    </message>
    <message>
        <source>No quotation fits all of this</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Жодна цитата не відповідає всьому цьому</translation>
    </message>
    <message>
        <source>No quotation was found in the articles so far. What is imported appears here by itself.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>У статтях поки не знайдено жодної цитати. Імпортоване з’являється тут саме.</translation>
    </message>
    <message>
        <source>No quotations yet</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Цитат ще немає</translation>
    </message>
    <message>
        <source>Take one away: Shift+Esc takes “{filter}”, Esc the last one.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Приберіть один: Shift+Esc прибирає «{filter}», Esc — останній.</translation>
    </message>
    <message>
        <source>No single filter is the reason. Shift+Esc shows all, Esc takes the last.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Жоден фільтр сам не є причиною. Shift+Esc показує все, Esc прибирає останній.</translation>
    </message>
    <message>
        <source>No quotation at all fits “{clause}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Умові «{clause}» не відповідає жодна цитата.</translation>
    </message>
    <message>
        <source>No quotation at all fits any of these: “{clauses}”.</source>
        <extracomment>ui/empty_result</extracomment>
        <translation>Жодній з цих умов не відповідає жодна цитата: «{clauses}».</translation>
    </message>
    <message>
        <source>Exports and their accounts (*.account.json *.xlsx *.docx *.odt *.html *.md);;All files (*)</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Експорти та їхні описи (*.account.json *.xlsx *.docx *.odt *.html *.md);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Експортувати знову</translation>
    </message>
    <message>
        <source>Write the export again</source>
        <extracomment>ui/export_again</extracomment>
        <translation>Записати експорт знову</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} written to {file} in {folder}</source>
        <extracomment>ui/export_again</extracomment>
        <translation>{n} {n:цитату|цитати|цитат} записано у {file} в теці {folder}</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Said start</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Сказано від</translation>
    </message>
    <message>
        <source>Said end</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Сказано до</translation>
    </message>
    <message>
        <source>Said precision</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Точність дня</translation>
    </message>
    <message>
        <source>Article title</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Назва статті</translation>
    </message>
    <message>
        <source>Url</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Слово мовлення</translation>
    </message>
    <message>
        <source>Context before</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Текст перед</translation>
    </message>
    <message>
        <source>Context after</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Текст після</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Певність</translation>
    </message>
    <message>
        <source>What the day rests on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>На чому ґрунтується день</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Передано через</translation>
    </message>
    <message>
        <source>How it was passed on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Як передано</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Тодішня роль</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Source line</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Рядок джерела</translation>
    </message>
    <message>
        <source>Link back</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Зворотне посилання</translation>
    </message>
    <message>
        <source>Fingerprint of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Відбиток статті</translation>
    </message>
    <message>
        <source>Id of the article</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Номер статті</translation>
    </message>
    <message>
        <source>Speaker as printed</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Мовець, як надруковано</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Чим знайдено</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Де стоять слова</translation>
    </message>
    <message>
        <source>Where the speaker stands</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Де стоїть мовець</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Вид мовця</translation>
    </message>
    <message>
        <source>Where it is told who passed it on</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Де сказано, хто це передав</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt and an arrow move it</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Пробіл позначає стовпець, Alt зі стрілкою пересуває його</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Вище (Alt+Вгору)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Нижче (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Column “{name}” of the file</source>
        <extracomment>ui/export_columns</extracomment>
        <translation>Стовпець «{name}» файлу</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Малюнки (*.png);;Векторні малюнки (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>«{name}» уже існує. Замінити?</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Експорт зупинено; нічого не записано.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>There is no program that opens “{path}”.</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Немає програми, що відкриває «{path}».</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Зберегти часову шкалу як малюнок</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>Зберегти діаграму як малюнок</translation>
    </message>
    <message>
        <source>Saved {file} in {folder}</source>
        <extracomment>ui/export_commands</extracomment>
        <translation>{file} збережено в {folder}</translation>
    </message>
    <message>
        <source>A table that every spreadsheet reads, a row for each quotation.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Таблиця, яку читає кожна електронна таблиця, рядок на кожну цитату.</translation>
    </message>
    <message>
        <source>The same table with tabs between the cells, for tools that want them.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Та сама таблиця з табуляцією між клітинками, для засобів, яким вона потрібна.</translation>
    </message>
    <message>
        <source>A workbook with real days, links and filters, and a sheet that tells where all comes from.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Книга зі справжніми днями, посиланнями й фільтрами та аркушем, який каже, звідки все взялося.</translation>
    </message>
    <message>
        <source>An object a line with all that is known, places in the text too, for your own programs.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Об’єкт у кожному рядку з усім, що відомо, і з місцями в тексті, для ваших власних програм.</translation>
    </message>
    <message>
        <source>A text with headings and quotations, for notes, wikis and editors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Текст із заголовками й цитатами, для нотаток, вікі та редакторів.</translation>
    </message>
    <message>
        <source>One page that works without a network: it can be searched and has a small timeline.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Одна сторінка, що працює без мережі: в ній можна шукати, і є мала часова шкала.</translation>
    </message>
    <message>
        <source>A report to go on writing in, each quotation with its source.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Звіт, у якому можна писати далі, кожна цитата з джерелом.</translation>
    </message>
    <message>
        <source>The same report for LibreOffice and other word processors.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Той самий звіт для LibreOffice та інших текстових редакторів.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero, EndNote or Citavi.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Статті з їхніми цитатами, для Zotero, EndNote або Citavi.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for LaTeX.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Статті з їхніми цитатами, для LaTeX.</translation>
    </message>
    <message>
        <source>The articles with their quotations, for Zotero and Pandoc.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Статті з їхніми цитатами, для Zotero і Pandoc.</translation>
    </message>
    <message>
        <source>The dated quotations as an interactive timeline for a web page (TimelineJS).</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Датовані цитати як інтерактивна часова шкала для вебсторінки (TimelineJS).</translation>
    </message>
    <message>
        <source>The dated quotations as days of a calendar.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Датовані цитати як дні календаря.</translation>
    </message>
    <message>
        <source>The file also tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Файл також каже, що запитано, коли, з якої бібліотеки й з яких статей, щоб експорт можна було зробити знову й порівняти.</translation>
    </message>
    <message>
        <source>Export quotations</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Експортувати цитати</translation>
    </message>
    <message>
        <source>Write quotations to a file.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Записати цитати у файл.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>The selection ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Вибране ({n} {n:цитата|цитати|цитат})</translation>
    </message>
    <message>
        <source>All that is shown ({n} {n:quotation|quotations})</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Усе показане ({n} {n:цитата|цитати|цитат})</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>With an account of where it comes from</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>З описом, звідки все взялося</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Файл для запису</translation>
    </message>
    <message>
        <source>Begin with</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>A second file, “{name}”, tells what was asked for, when, of which library and from which articles, so that the export can be made again and compared.</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Другий файл, «{name}», каже, що запитано, коли, з якої бібліотеки й з яких статей, щоб експорт можна було зробити знову й порівняти.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog</extracomment>
        <translation>Експортувати до</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>Write it again…</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Записати знову…</translation>
    </message>
    <message>
        <source>still in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>ще в бібліотеці</translation>
    </message>
    <message>
        <source>not in the library</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>немає в бібліотеці</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Нові ({n})</translation>
    </message>
    <message>
        <source>Gone ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Зниклі ({n})</translation>
    </message>
    <message>
        <source>Changed ({n})</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Змінені ({n})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>і ще {n}</translation>
    </message>
    <message>
        <source>Quotation {id:d}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Цитата {id:d}</translation>
    </message>
    <message>
        <source>{column}: now {now}</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>{column}: тепер {now}</translation>
    </message>
    <message>
        <source>“{file}” was made on {day} with {then} {then:quotation|quotations}; the same export has {now} now.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>«{file}» зроблено {day}, тоді {then:була|були|було} {then} {then:цитата|цитати|цитат}; той самий експорт тепер має {now}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Ніщо не відрізняється.</translation>
    </message>
    <message>
        <source>Those that were there before stand in another order.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Ті, що були раніше, стоять в іншому порядку.</translation>
    </message>
    <message>
        <source>The text of {n} {n:article|articles} is another one.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Текст {n} {n:статті|статей|статей} тепер інший.</translation>
    </message>
    <message>
        <source>Of {n} {n:article|articles} there is a newer version.</source>
        <extracomment>ui/export_difference</extracomment>
        <translation>Для {n} {n:статті|статей|статей} є новіша версія.</translation>
    </message>
    <message>
        <source>As the format usually has them</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Як заведено у форматі</translation>
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
        <translation>Кілька слів до й після</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Жодного</translation>
    </message>
    <message>
        <source>One sentence before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Одне речення до й після</translation>
    </message>
    <message>
        <source>Two sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Два речення до й після</translation>
    </message>
    <message>
        <source>Three sentences before and after</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Три речення до й після</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Write how the source line is to look</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Написати, який вигляд має мати рядок джерела</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Show the context of each quotation</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Показати контекст кожної цитати</translation>
    </message>
    <message>
        <source>The words of each speaker together</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Слова кожного мовця разом</translation>
    </message>
    <message>
        <source>Links back into this library</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Зворотні посилання до цієї бібліотеки</translation>
    </message>
    <message>
        <source>Mark the words that were searched for</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Виділити слова, які шукали</translation>
    </message>
    <message>
        <source>Otherwise the words are exactly as they were printed.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Інакше слова точно такі, як надруковано.</translation>
    </message>
    <message>
        <source>Leave cells as they are, even those that a spreadsheet would run</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Лишити клітинки як є, навіть ті, які електронна таблиця виконала б</translation>
    </message>
    <message>
        <source>Words that begin with =, +, - or @ are otherwise made harmless with an apostrophe.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Інакше слова, що починаються з =, +, - або @, знешкоджує апостроф.</translation>
    </message>
    <message>
        <source>There is no quotation to show it with.</source>
        <extracomment>ui/export_looks</extracomment>
        <translation>Немає цитати, на якій це показати.</translation>
    </message>
    <message>
        <source>Kept choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Збережені набори</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Keep format, columns and all other choices under a name</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Зберегти формат, стовпці й усе інше вибране під назвою</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Перейменувати або видалити</translation>
    </message>
    <message>
        <source>As the last time</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Як минулого разу</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Зберегти вибране</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <extracomment>ui/export_templates</extracomment>
        <translation>Під якою назвою?</translation>
    </message>
    <message>
        <source>Extract again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} will be read again, and the quotations in them found anew.

What you did stays: speakers, words, kinds and days that you set, confirmed quotations, stars, tags, notes, and what you said is no quotation. Where you did something and the new reading finds no quotation any more, yours is kept, and listed for you to look at.

You can go on working meanwhile. It can be stopped, and undone.</source>
        <extracomment>ui/extract_again: a paragraph each</extracomment>
        <translation>{n} {n:статтю|статті|статей} буде прочитано ще раз, і цитати в них знайдено заново.

Зроблене вами залишиться: мовці, слова, види й дні, які ви задали, підтверджені цитати, зірки, мітки, нотатки й те, що ви назвали не цитатою. Де ви щось робили, а нове читання цитати вже не знаходить, вашу залишено й показано вам для перегляду.

Тим часом можна працювати далі. Це можна зупинити й скасувати.</translation>
    </message>
    <message>
        <source>Extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Читання знову</translation>
    </message>
    <message>
        <source>Stop extracting again</source>
        <extracomment>ui/extract_again</extracomment>
        <translation>Зупинити читання знову</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Такі самі</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Змінені</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Нові</translation>
    </message>
    <message>
        <source>Found again</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Знайдені знову</translation>
    </message>
    <message>
        <source>No longer found</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Більше не знайдені</translation>
    </message>
    <message>
        <source>The new reading finds them no more. They are kept as you left them; select one to see it.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Нове читання їх уже не знаходить. Вони лишаються такими, як ви їх залишили; виберіть одну, щоб її побачити.</translation>
    </message>
    <message>
        <source>Could not be read: {why}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Не вдалося прочитати: {why}</translation>
    </message>
    <message>
        <source>Kept: {did}</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Залишено: {did}</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Варті перегляду</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Показати всі у списку</translation>
    </message>
    <message>
        <source>Stopped after {n} {n:article|articles}. What was read until then is whole; undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Зупинено після {n} {n:статті|статей|статей}. Прочитане досі – ціле; «Скасувати» його поверне назад.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}; {looked} {looked:quotation|quotations} to look at. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Знову прочитано {n} {n:статтю|статті|статей}, {engine}; переглянути варто {looked} {looked:цитату|цитати|цитат}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}. Undo takes it back.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Знову прочитано {n} {n:статтю|статті|статей}, {engine}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed; {looked} {looked:quotation|quotations} to look at.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Знову прочитано {n} {n:статтю|статті|статей}, {engine}: нічого не змінилося; переглянути варто {looked} {looked:цитату|цитати|цитат}.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} read again with {engine}: nothing changed.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>Знову прочитано {n} {n:статтю|статті|статей}, {engine}: нічого не змінилося.</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} that you added or confirmed {n:is not found, and stays|are not found, and stay}.</source>
        <extracomment>ui/extract_report</extracomment>
        <translation>{n} {n:цитату|цитати|цитат}, які ви додали чи підтвердили, не знайдено; {n:вона лишається|вони лишаються|вони лишаються}.</translation>
    </message>
    <message>
        <source>Exclude “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Більше не виключати «{value}»</translation>
    </message>
    <message>
        <source>Without “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Без «{value}»</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Лише «{value}»</translation>
    </message>
    <message>
        <source>Include “{value}” no more</source>
        <extracomment>ui/facet_list</extracomment>
        <translation>Більше не включати «{value}»</translation>
    </message>
    <message>
        <source>{value}, excluded</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>{value}, виключено</translation>
    </message>
    <message>
        <source>Click to include, Alt+click to exclude</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Клацніть, щоб включити; Alt+клац – виключити</translation>
    </message>
    <message>
        <source>Excluded; click to take that back</source>
        <extracomment>ui/facet_model</extracomment>
        <translation>Виключено; клацніть, щоб скасувати це</translation>
    </message>
    <message>
        <source>Other printings cannot be told now</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Інших публікацій зараз не можна назвати</translation>
    </message>
    <message>
        <source>Other printings are being looked for</source>
        <extracomment>ui/family_commands</extracomment>
        <translation>Інші публікації шукають</translation>
    </message>
    <message>
        <source>Select one quotation, and see here where else it was printed.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Виберіть одну цитату й побачите тут, де ще її надруковано.</translation>
    </message>
    <message>
        <source>As far as this library knows, these words were printed once.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Наскільки відомо цій бібліотеці, ці слова надруковано один раз.</translation>
    </message>
    <message>
        <source>Other printings are still being looked for.
They appear here when they are found.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Інші публікації ще шукають.
Вони з’являться тут, коли їх знайдуть.</translation>
    </message>
    <message>
        <source>Other printings were not looked for.
Choose Tools ▸ Families… to find them.</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Інших публікацій не шукали.
Виберіть Засоби ▸ Родини…, щоб їх знайти.</translation>
    </message>
    <message>
        <source>Other printings</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Інші публікації</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Копіювати все</translation>
    </message>
    <message>
        <source>Copy all printings with what they changed and their citations (Ctrl+C)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Копіювати всі публікації з їхніми змінами й посиланнями (Ctrl+C)</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Go to the chosen printing in its article (Enter, or a double click)</source>
        <extracomment>ui/family_dialog</extracomment>
        <translation>Перейти до вибраної публікації в її статті (Enter або подвійне клацання)</translation>
    </message>
    <message>
        <source>Left out after these words:</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>Пропущено після цих слів:</translation>
    </message>
    <message>
        <source>{struck} left out &amp;nbsp; … {struck} left out with dots &amp;nbsp; {underlined} other words &amp;nbsp; {bracketed} put in</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>{struck} пропущено &amp;nbsp; … {struck} пропущено з крапками &amp;nbsp; {underlined} інші слова &amp;nbsp; {bracketed} вставлено</translation>
    </message>
    <message>
        <source>struck</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>закреслено</translation>
    </message>
    <message>
        <source>underlined</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>підкреслено</translation>
    </message>
    <message>
        <source>[bracketed]</source>
        <extracomment>ui/family_diff</extracomment>
        <translation>[у дужках]</translation>
    </message>
    <message>
        <source>Stop finding families</source>
        <extracomment>ui/family_finding</extracomment>
        <translation>Зупинити пошук родин</translation>
    </message>
    <message>
        <source>Find its other printings</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Знайти інші публікації</translation>
    </message>
    <message>
        <source>Show all printings of these words side by side (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Показати всі публікації цих слів поруч (F)</translation>
    </message>
    <message>
        <source>Look through the whole library for statements that were printed several times (F)</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Шукати в усій бібліотеці висловлювання, надруковані кілька разів (F)</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <extracomment>ui/family_line</extracomment>
        <translation>ще {n}…</translation>
    </message>
    <message>
        <source>Nearly the same text: {articles}</source>
        <extracomment>ui/family_line</extracomment>
        <translation>Майже той самий текст: {articles}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>ui/family_line</extracomment>
        <translation>ще {n}</translation>
    </message>
    <message>
        <source>Families, those with most independent printings first</source>
        <extracomment>ui/family_list</extracomment>
        <translation>Родини; спершу ті, що мають найбільше незалежних публікацій</translation>
    </message>
    <message>
        <source>The longest form</source>
        <extracomment>ui/family_page</extracomment>
        <translation>Найдовша форма</translation>
    </message>
    <message>
        <source>day unknown</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>день невідомий</translation>
    </message>
    <message>
        <source>Printings, the earliest first</source>
        <extracomment>ui/family_printings</extracomment>
        <translation>Публікації, найраніші спершу</translation>
    </message>
    <message>
        <source>Families were not found yet: it was stopped.
F7 begins anew.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Родин ще не знайдено: пошук зупинено.
F7 починає знову.</translation>
    </message>
    <message>
        <source>Families are being found.
They appear here when that is done.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Родини шукають.
Вони з’являться тут, коли це буде зроблено.</translation>
    </message>
    <message>
        <source>No family fits. Fewer letters, or all of the library, find more.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Жодна родина не підходить. Менше літер або вся бібліотека дадуть більше.</translation>
    </message>
    <message>
        <source>No statement in this library was printed more than once. Articles of other outlets may print it again.</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Жодне висловлювання в цій бібліотеці не надруковано більше одного разу. Його можуть повторити статті інших видань.</translation>
    </message>
    <message>
        <source>Cut short only</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Лише обрізані</translation>
    </message>
    <message>
        <source>Only what the window shows</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Лише те, що показує вікно</translation>
    </message>
    <message>
        <source>Families – Quoteline</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Родини – Quoteline</translation>
    </message>
    <message>
        <source>Find families by their words</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Знайти родини за їхніми словами</translation>
    </message>
    <message>
        <source>Only families of which a printing stops just before “but”, “unless”, “if”</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Лише родини, у яких публікація обривається просто перед «but», «unless» чи «if»</translation>
    </message>
    <message>
        <source>Only families with a quotation that the filters and the search leave</source>
        <extracomment>ui/family_window</extracomment>
        <translation>Лише родини з цитатою, яку лишають фільтри й пошук</translation>
    </message>
    <message>
        <source>{n} {n:family|families}</source>
        <extracomment>ui/family_window</extracomment>
        <translation>{n} {n:родина|родини|родин}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/family_words</extracomment>
        <translation>жодної</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>ui/family_words</extracomment>
        <translation>одна</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>ui/family_words</extracomment>
        <translation>дві</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>ui/family_words</extracomment>
        <translation>три</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>ui/family_words</extracomment>
        <translation>чотири</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>ui/family_words</extracomment>
        <translation>п’ять</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>ui/family_words</extracomment>
        <translation>шість</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>ui/family_words</extracomment>
        <translation>сім</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>ui/family_words</extracomment>
        <translation>вісім</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>ui/family_words</extracomment>
        <translation>дев’ять</translation>
    </message>
    <message>
        <source>Also printed in {n} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Надруковано також у {n} {n:статті|статтях|статтях}</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} незалежних</translation>
    </message>
    <message>
        <source>copies of one text</source>
        <extracomment>ui/family_words</extracomment>
        <translation>копії одного тексту</translation>
    </message>
    <message>
        <source>first on {day}, in {many} {n:article|articles}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>уперше {day}, у {many} {n:статті|статтях|статтях}</translation>
    </message>
    <message>
        <source>first here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>уперше тут</translation>
    </message>
    <message>
        <source>first by {outlet}, {day}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>уперше {outlet}, {day}</translation>
    </message>
    <message>
        <source>cut short here</source>
        <extracomment>ui/family_words</extracomment>
        <translation>тут обрізано</translation>
    </message>
    <message>
        <source>{many} without a day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} без дня</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:публікація|публікації|публікацій}</translation>
    </message>
    <message>
        <source>{n} {n:printing|printings}, {independent} independent</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{n} {n:публікація|публікації|публікацій}, незалежних – {independent}</translation>
    </message>
    <message>
        <source>{many} {n:cut short|cut short}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{many} {n:обрізана|обрізані|обрізаних}</translation>
    </message>
    <message>
        <source>days unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>дні невідомі</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Мовець невідомий</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{names} або {last}</translation>
    </message>
    <message>
        <source>earliest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>найраніша</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/family_words</extracomment>
        <translation>перший день</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>ui/family_words</extracomment>
        <translation>найдовша</translation>
    </message>
    <message>
        <source>text of {agency}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>текст: {agency}</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>ui/family_words</extracomment>
        <translation>обрізано</translation>
    </message>
    <message>
        <source>printed again</source>
        <extracomment>ui/family_words</extracomment>
        <translation>надруковано знову</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>ui/family_words</extracomment>
        <translation>копія</translation>
    </message>
    <message>
        <source>copy of {outlet}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>копія: {outlet}</translation>
    </message>
    <message>
        <source>copy of another article</source>
        <extracomment>ui/family_words</extracomment>
        <translation>копія іншої статті</translation>
    </message>
    <message>
        <source>said to be by {name}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>нібито сказав {name}</translation>
    </message>
    <message>
        <source>said by nobody named</source>
        <extracomment>ui/family_words</extracomment>
        <translation>нібито сказав хтось неназваний</translation>
    </message>
    <message>
        <source>Cut short before {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Обрізано перед {words}</translation>
    </message>
    <message>
        <source>Left out {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Пропущено: {words}</translation>
    </message>
    <message>
        <source>Left out {words}, with an ellipsis</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Пропущено: {words}, із трьома крапками</translation>
    </message>
    <message>
        <source>Added {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Додано: {words}</translation>
    </message>
    <message>
        <source>Put in {words} for {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Вставлено {words} замість {others}</translation>
    </message>
    <message>
        <source>Put in {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Вставлено: {words}</translation>
    </message>
    <message>
        <source>{words} instead of {others}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>{words} замість {others}</translation>
    </message>
    <message>
        <source>Longest form: {words}</source>
        <extracomment>ui/family_words</extracomment>
        <translation>Найдовша форма: {words}</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Врятувати те, що можна прочитати</translation>
    </message>
    <message>
        <source>{n} {n:row|rows} saved</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Врятовано {n} {n:рядок|рядки|рядків}</translation>
    </message>
    <message>
        <source>It was stopped; no file was left. The damaged library is as it was.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Це зупинено; файлу не лишилося. Пошкоджена бібліотека така, як була.</translation>
    </message>
    <message>
        <source>None was found; choose the file of one.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Жодної не знайдено; виберіть файл копії.</translation>
    </message>
    <message>
        <source>The newest is of {day}, {time}, with {n} {n:quotation|quotations}.</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Найновіша – {day}, {time}, у ній {n} {n:цитата|цитати|цитат}.</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <extracomment>ui/fault_commands</extracomment>
        <translation>Де лежить бібліотека</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Відновити з резервної копії…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Врятувати те, що можна прочитати…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Відкрити іншу бібліотеку…</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>The library becomes what it was then. As it is now it is kept beside it.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Бібліотека стане такою, якою була тоді. Теперішню буде збережено поруч.</translation>
    </message>
    <message>
        <source>Into a new library, row by row. This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>До нової бібліотеки, рядок за рядком. Ця лишиться такою, як є.</translation>
    </message>
    <message>
        <source>And leave this one for later.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>А цю лишити на потім.</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Ця лишиться такою, як є.</translation>
    </message>
    <message>
        <source>A library needs help</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Бібліотека потребує допомоги</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Порятунок того, що можна прочитати</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Зупинити порятунок</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>What was found: {what}</source>
        <extracomment>ui/fault_dialog</extracomment>
        <translation>Знайдено: {what}</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Що вдалося врятувати</translation>
    </message>
    <message>
        <source>All of it was saved to “{name}”.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Усе врятовано до «{name}».</translation>
    </message>
    <message>
        <source>Saved to “{name}”, which is open now.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Врятовано до «{name}», її тепер відкрито.</translation>
    </message>
    <message>
        <source>What was lost, as far as one can tell. The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Що втрачено, наскільки це можна сказати. Пошкоджена бібліотека там, де була, і така, як була.</translation>
    </message>
    <message>
        <source>The damaged library is where it was, as it was.</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Пошкоджена бібліотека там, де була, і така, як була.</translation>
    </message>
    <message>
        <source>What was lost</source>
        <extracomment>ui/fault_report</extracomment>
        <translation>Що втрачено</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Тека</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <extracomment>ui/file_dialogs</extracomment>
        <translation>Файл {suffix}</translation>
    </message>
    <message>
        <source>Outlets</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Знайти видання</translation>
    </message>
    <message>
        <source>Years and months</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Роки й місяці</translation>
    </message>
    <message>
        <source>How the day is known</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Як відомо день</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>На чому він ґрунтується</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Знайти мітку</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>ui/filter_bar</extracomment>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>А–Я</translation>
    </message>
    <message>
        <source>By name; else by how many quotations there are</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>За назвою; інакше за кількістю цитат</translation>
    </message>
    <message>
        <source>{filter}: by name</source>
        <extracomment>ui/filter_section</extracomment>
        <translation>{filter}: за назвою</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Шукати слова</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>Як написано</translation>
    </message>
    <message>
        <source>In all forms: {language}</source>
        <extracomment>ui/form_commands</extracomment>
        <translation>В усіх формах: {language}</translation>
    </message>
    <message>
        <source>Take this back, and all that was done after it</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Скасувати це й усе, що зроблено потім</translation>
    </message>
    <message>
        <source>Make this again, and all before it that was taken back</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Повторити це й усе скасоване перед ним</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet. What you import, correct, star or tag is listed here.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>У цій бібліотеці ще нічого не зроблено. Тут буде перелік того, що Ви імпортуєте, виправите, позначите зіркою чи міткою.</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Скасувати до цього місця</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Повторити до цього місця</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>With which words</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>З якими словами</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Що зроблено, найновіше спершу</translation>
    </message>
    <message>
        <source>History of this library</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Історія цієї бібліотеки</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{what} (скасовано)</translation>
    </message>
    <message>
        <source>{n} taken back: they can be made again until something else is done.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>{n} скасовано: їх можна повторити, доки не зроблено щось інше.</translation>
    </message>
    <message>
        <source>Only the last {n} are listed.</source>
        <extracomment>ui/history_dialog</extracomment>
        <translation>Показано лише останні {n}.</translation>
    </message>
    <message>
        <source>Articles ({kinds});;All files (*)</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Статті ({kinds});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Імпортувати статті</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Імпортувати теку</translation>
    </message>
    <message>
        <source>Open or make a library first, then import into it.</source>
        <extracomment>ui/import_commands</extracomment>
        <translation>Спершу відкрийте або створіть бібліотеку, потім імпортуйте до неї.</translation>
    </message>
    <message>
        <source>Used where a file does not tell:</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Діє там, де файл цього не каже:</translation>
    </message>
    <message>
        <source>As in the file; {n} {n:names|name} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Як у файлі; {n} не {n:називає|називають|називають} жодного</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Як у файлі</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd); {n} {n:tells|tell} none</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Як у файлі (рррр-мм-дд); {n} не {n:вказує|вказують|вказують} жодної</translation>
    </message>
    <message>
        <source>As in the file (yyyy-mm-dd)</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Як у файлі (рррр-мм-дд)</translation>
    </message>
    <message>
        <source>Import “{name}” and all that is in it.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Імпортувати «{name}» і все, що в ній.</translation>
    </message>
    <message>
        <source>Import “{name}”.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Імпортувати «{name}».</translation>
    </message>
    <message>
        <source>Import {n} {n:file|files}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Імпортувати {n} {n:файл|файли|файлів}.</translation>
    </message>
    <message>
        <source>Import {n} {n:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Імпортувати {n} {n:теку|теки|тек}.</translation>
    </message>
    <message>
        <source>Import {files} {files:file|files} and {folders} {folders:folder|folders}.</source>
        <extracomment>ui/import_dialog</extracomment>
        <translation>Імпортувати {files} {files:файл|файли|файлів} і {folders} {folders:теку|теки|тек}.</translation>
    </message>
    <message>
        <source>Looking at {done} of {n} {n:file|files}…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Перегляд {done} з {n} {n:файлу|файлів|файлів}…</translation>
    </message>
    <message>
        <source>{n} {n:file|files} to import</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} {n:файл|файли|файлів} для імпорту</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} уже є</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} пропущено</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} не можна прочитати</translation>
    </message>
    <message>
        <source>{n} of another kind</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>{n} іншого виду</translation>
    </message>
    <message>
        <source>Files and what they would bring</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Файли й що вони принесуть</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Перегляд файлів</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Стовпці…</translation>
    </message>
    <message>
        <source>Say which column of a table holds what</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Вказати, що в якому стовпці таблиці</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Import all files</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Імпортувати всі файли</translation>
    </message>
    <message>
        <source>Import no file</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Не імпортувати жодного файлу</translation>
    </message>
    <message>
        <source>Only new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Лише нові</translation>
    </message>
    <message>
        <source>Import only files that hold something new</source>
        <extracomment>ui/import_preview</extracomment>
        <translation>Імпортувати лише файли, в яких є щось нове</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>У бібліотеці</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>First words</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Перші слова</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Other printing</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Інша публікація</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Нова версія</translation>
    </message>
    <message>
        <source>Left aside</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Лишено осторонь</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>Нічого немає</translation>
    </message>
    <message>
        <source>… and {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… і ще {n} {n:інша|інші|інших}</translation>
    </message>
    <message>
        <source>… and at least {n} {n:other|others}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… і ще щонайменше {n} {n:інша|інші|інших}</translation>
    </message>
    <message>
        <source>… and perhaps others</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>… і, можливо, інші</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>more than {n} {n:article|articles}</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>понад {n} {n:статтю|статті|статей}</translation>
    </message>
    <message>
        <source>{many}, {n} not readable</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>{many}, {n} {n:не читається|не читаються|не читаються}</translation>
    </message>
    <message>
        <source>partly there</source>
        <extracomment>ui/import_preview_model</extracomment>
        <translation>частково є</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Шукати у звіті</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Показати лише проблеми</translation>
    </message>
    <message>
        <source>Show only dates to look at</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Показати лише дати, варті перегляду</translation>
    </message>
    <message>
        <source>Read article</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Читати статтю</translation>
    </message>
    <message>
        <source>Set date…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Задати дату…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Що змінилося…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Import the files once more that could not be read</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Імпортувати ще раз файли, які не вдалося прочитати</translation>
    </message>
    <message>
        <source>Take back this import…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Скасувати цей імпорт…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Зберегти звіт…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Файли й що з ними сталося</translation>
    </message>
    <message>
        <source>This import was broken off. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Цей імпорт обірвано. Те, що надійшло досі, ціле й лишається.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in until then is whole and stays.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Імпорт зупинено. Те, що надійшло досі, ціле й лишається.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Нічого нового не надійшло.</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} with {quotations} {quotations:quotation|quotations} came in.</source>
        <extracomment>ui/import_report</extracomment>
        <translation>Надійшло {n} {n:стаття|статті|статей} з {quotations} {quotations:цитатою|цитатами|цитатами}.</translation>
    </message>
    <message>
        <source>There is no report of an import in this library.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>У цій бібліотеці немає звіту про імпорт.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Цей імпорт уже скасовано.</translation>
    </message>
    <message>
        <source>Spreadsheet ({csv});;JSON ({json})</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Електронна таблиця ({csv});;JSON ({json})</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>The report was written to {name}.</source>
        <extracomment>ui/import_report_commands</extracomment>
        <translation>Звіт записано у {name}.</translation>
    </message>
    <message>
        <source>File or article</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Файл або стаття</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>суперечлива</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>сумнівна</translation>
    </message>
    <message>
        <source>in the future</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>у майбутньому</translation>
    </message>
    <message>
        <source>before 1800</source>
        <extracomment>ui/import_report_model</extracomment>
        <translation>до 1800 року</translation>
    </message>
    <message>
        <source>Keys of Quoteline</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Клавіші Quoteline</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Знайти клавішу або те, що вона робить</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>Що вона робить</translation>
    </message>
    <message>
        <source>{n} of {total} keys</source>
        <extracomment>ui/key_sheet</extracomment>
        <translation>{n} із {total} клавіш</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Доріжки</translation>
    </message>
    <message>
        <source>Choose lanes…</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Вибрати доріжки…</translation>
    </message>
    <message>
        <source>Pin lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Закріпити доріжку</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Згорнути доріжку</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Доріжку вище</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Доріжку нижче</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Сховати доріжку</translation>
    </message>
    <message>
        <source>Reset lanes</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Скинути доріжки</translation>
    </message>
    <message>
        <source>Only this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Лише цей мовець</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Лише ця доріжка</translation>
    </message>
    <message>
        <source>Without this speaker</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Без цього мовця</translation>
    </message>
    <message>
        <source>Without this lane</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Без цієї доріжки</translation>
    </message>
    <message>
        <source>Open in the speaker panel</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Відкрити на панелі мовця</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Закріпити</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Розгорнути</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Choose a lane first: press ↑ or ↓ on the timeline.</source>
        <extracomment>ui/lane_commands</extracomment>
        <translation>Спершу виберіть доріжку: натисніть ↑ або ↓ на часовій шкалі.</translation>
    </message>
    <message>
        <source>Show these lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Показувати ці доріжки</translation>
    </message>
    <message>
        <source>Show hidden lanes again</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Знову показувати сховані доріжки</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Введіть ім’я</translation>
    </message>
    <message>
        <source>Name of a lane</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Назва доріжки</translation>
    </message>
    <message>
        <source>Lanes to choose from</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Доріжки на вибір</translation>
    </message>
    <message>
        <source>Pinned lanes, in their order</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Закріплені доріжки за порядком</translation>
    </message>
    <message>
        <source>Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Кількість доріжок</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Скільки вміститься</translation>
    </message>
    <message>
        <source>Pinned, in this order:</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Закріплені, у такому порядку:</translation>
    </message>
    <message>
        <source>&amp;Number of lanes</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>&amp;Кількість доріжок</translation>
    </message>
    <message>
        <source>Tick the speakers that always have a lane. The most quoted fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Позначте мовців, які завжди мають доріжку. Решту місця займають найчастіше цитовані.</translation>
    </message>
    <message>
        <source>Tick the outlets that always have a lane. Those quoting most fill the room that is left.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Позначте видання, які завжди мають доріжку. Решту місця займають ті, що цитують найбільше.</translation>
    </message>
    <message>
        <source>Tick the kinds that always have a lane.</source>
        <extracomment>ui/lane_dialog</extracomment>
        <translation>Позначте види, які завжди мають доріжку.</translation>
    </message>
    <message>
        <source>{name}: lane {place} of {n}</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name}: доріжка {place} з {n}</translation>
    </message>
    <message>
        <source>{name} is no longer pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} більше не закріплено</translation>
    </message>
    <message>
        <source>{name} is pinned</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} закріплено</translation>
    </message>
    <message>
        <source>{name} is expanded</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} розгорнуто</translation>
    </message>
    <message>
        <source>{name} is collapsed</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} згорнуто</translation>
    </message>
    <message>
        <source>{name} is hidden among the others</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>{name} сховано серед інших</translation>
    </message>
    <message>
        <source>The lanes are those with most quotations again</source>
        <extracomment>ui/lane_hands</extracomment>
        <translation>Доріжки – знову ті, що мають найбільше цитат</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”, with {n} {n:filter|filters}.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>Минулого разу Ви шукали «{query}» з {n} {n:фільтром|фільтрами|фільтрами}.</translation>
    </message>
    <message>
        <source>The last time you searched for “{query}”.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>Минулого разу Ви шукали «{query}».</translation>
    </message>
    <message>
        <source>The last time {n} {n:filter was|filters were} set.</source>
        <extracomment>ui/last_time</extracomment>
        <translation>Минулого разу було задано {n} {n:фільтр|фільтри|фільтрів}.</translation>
    </message>
    <message>
        <source>What this means…</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Що це означає…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Лишити так</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last may be in a copy beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Це не той файл, що раніше; зроблене останнім, можливо, є в копії поруч.</translation>
    </message>
    <message>
        <source>This is another file than before; what was done last was set aside beside it.</source>
        <extracomment>ui/left_log_commands</extracomment>
        <translation>Це не той файл, що раніше; зроблене останнім відкладено поруч.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Нова бібліотека</translation>
    </message>
    <message>
        <source>Open library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Відкрити бібліотеку</translation>
    </message>
    <message>
        <source>Back up library</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Зробити резервну копію</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Резервну копію вже роблять.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Резервну копію збережено у {file}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Резервне копіювання зупинено; файлу не лишилося.</translation>
    </message>
    <message>
        <source>The check was stopped; {n} {n:article is|articles are} sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Перевірку зупинено; {n} {n:стаття справна|статті справні|статей справні}.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <extracomment>ui/library_commands</extracomment>
        <translation>Бібліотека справна.</translation>
    </message>
    <message>
        <source>Did you mean {query}? It finds {n} {n:quotation|quotations}.</source>
        <extracomment>ui/likelier_spelling</extracomment>
        <translation>Мали на увазі {query}? Знаходить {n} {n:цитату|цитати|цитат}.</translation>
    </message>
    <message>
        <source>search ready</source>
        <extracomment>ui/main_window</extracomment>
        <translation>пошук готовий</translation>
    </message>
    <message>
        <source>search is not up to date</source>
        <extracomment>ui/main_window</extracomment>
        <translation>пошук не оновлено</translation>
    </message>
    <message>
        <source>{library} (read only)</source>
        <extracomment>ui/main_window</extracomment>
        <translation>{library} (лише для читання)</translation>
    </message>
    <message>
        <source>Show that again</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Показати це знову</translation>
    </message>
    <message>
        <source>What is imported appears here.</source>
        <extracomment>ui/main_window</extracomment>
        <translation>Імпортоване з’являється тут.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/manual_contents</extracomment>
        <translation>Сторінки посібника</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/manual_page</extracomment>
        <translation>Сторінка посібника</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Уперед (Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Попереднє (Shift+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Наступне (F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Менший текст (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Більший текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Manual – Quoteline</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Посібник – Quoteline</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Шукати в посібнику</translation>
    </message>
    <message>
        <source>The manual is written in English.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>Посібник написано англійською.</translation>
    </message>
    <message>
        <source>Nothing in the manual has this.</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>У посібнику такого немає.</translation>
    </message>
    <message>
        <source>{number} of {n} here, {pages} {pages:page|pages} in all</source>
        <extracomment>ui/manual_window</extracomment>
        <translation>{number} з {n} тут, усього {pages} {pages:сторінка|сторінки|сторінок}</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Paste queries above, one a line, or choose a file: a text, or a table with a column “query”.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Ще нічого не запитано. Вставте вгорі запити, по одному в рядку, або виберіть файл: текст чи таблицю зі стовпцем «query».</translation>
    </message>
    <message>
        <source>Search for all</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Шукати все</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Зупинити пошук</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Зупинити запис</translation>
    </message>
    <message>
        <source>Show quotations</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Показати цитати</translation>
    </message>
    <message>
        <source>Export table…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Експортувати таблицю…</translation>
    </message>
    <message>
        <source>Export all quotations…</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Експортувати всі цитати…</translation>
    </message>
    <message>
        <source>Many queries – Quoteline</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Багато запитів – Quoteline</translation>
    </message>
    <message>
        <source>Stopped. What was asked until then is listed.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Зупинено. Запитане досі є в переліку.</translation>
    </message>
    <message>
        <source>Queries, one a line; lines that begin with # are passed over</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Запити, по одному в рядку; рядки, що починаються з #, пропускаються</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Запити, по одному в рядку</translation>
    </message>
    <message>
        <source>Search for all of these queries (Ctrl+Return)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Шукати за всіма цими запитами (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write a row for each query to a file (Ctrl+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Записати у файл рядок на кожен запит (Ctrl+E)</translation>
    </message>
    <message>
        <source>Write all that was found, with its query beside it (Ctrl+Shift+E)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Записати все знайдене разом із його запитом (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Show what the query found in the window (Enter)</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Показати у вікні, що знайшов запит (Enter)</translation>
    </message>
    <message>
        <source>&amp;Queries, one a line</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>&amp;Запити, по одному в рядку</translation>
    </message>
    <message>
        <source>{n} {n:query|queries} from {file}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:запит|запити|запитів} із {file}.</translation>
    </message>
    <message>
        <source>{n} {n:query|queries}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>{n} {n:запит|запити|запитів}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Рядок {line}: {reason}.</translation>
    </message>
    <message>
        <source>{n} more {n:line|lines} could not be read.</source>
        <extracomment>ui/many_queries</extracomment>
        <translation>Ще {n} {n:рядок|рядки|рядків} не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Lists of queries (*.txt *.csv *.tsv *.xlsx);;All files (*)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Списки запитів (*.txt *.csv *.tsv *.xlsx);;Усі файли (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx);;Tab-separated (*.tsv);;JSON lines (*.jsonl)</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>CSV (*.csv);;Електронна таблиця (*.xlsx);;Через табуляцію (*.tsv);;Рядки JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose a list of queries</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Вибрати список запитів</translation>
    </message>
    <message>
        <source>Export the table</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Експортувати таблицю</translation>
    </message>
    <message>
        <source>Export all quotations</source>
        <extracomment>ui/many_queries_commands</extracomment>
        <translation>Експортувати всі цитати</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Запит</translation>
    </message>
    <message>
        <source>First said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Уперше сказано</translation>
    </message>
    <message>
        <source>Last said</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Востаннє сказано</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Найновіша</translation>
    </message>
    <message>
        <source>{query}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>{query}: {n} {n:цитата|цитати|цитат}</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Мали на увазі {query}?</translation>
    </message>
    <message>
        <source>As words: {words}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Як слова: {words}</translation>
    </message>
    <message>
        <source>undated</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <extracomment>ui/many_queries_model</extracomment>
        <translation>Зрозуміло як: {what}</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <extracomment>ui/many_queries_table</extracomment>
        <translation>Запити й що вони знаходять</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Стовпці таблиці</translation>
    </message>
    <message>
        <source>Which columns of “{name}” hold what? Only the text is needed.</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Що в яких стовпцях «{name}»? Потрібен лише текст.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Узяти ці стовпці</translation>
    </message>
    <message>
        <source>No column</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Без стовпця</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Перші рядки таблиці</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/mapping_dialog</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Фільтрувати за цим</translation>
    </message>
    <message>
        <source>Only this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Лише це видання</translation>
    </message>
    <message>
        <source>Without this outlet</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Без цього видання</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Лише цей вид</translation>
    </message>
    <message>
        <source>Without this kind</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Без цього виду</translation>
    </message>
    <message>
        <source>Only the days of this</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Лише дні цієї цитати</translation>
    </message>
    <message>
        <source>Only #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Лише #{tag}</translation>
    </message>
    <message>
        <source>Without #{tag}</source>
        <extracomment>ui/narrowing_actions</extracomment>
        <translation>Без #{tag}</translation>
    </message>
    <message>
        <source>Nothing tells when this was said.</source>
        <extracomment>ui/narrowing_commands</extracomment>
        <translation>Ніщо не вказує, коли це сказано.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>ui/outcome_chips</extracomment>
        <translation>Показати лише ці</translation>
    </message>
    <message>
        <source>Set outlet</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Задати видання</translation>
    </message>
    <message>
        <source>Who printed these {n} {n:article|articles}? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Хто надрукував {n:цю|ці|ці} {n} {n:статтю|статті|статей}? Лишіть порожнім, якщо ніхто не знає.</translation>
    </message>
    <message>
        <source>Who printed “{title}”? Leave it empty if nobody can tell.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Хто надрукував «{title}»? Лишіть порожнім, якщо ніхто не знає.</translation>
    </message>
    <message>
        <source>So far no outlet is known.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Досі не відомо жодного видання.</translation>
    </message>
    <message>
        <source>So far: {names} and {n} {n:other|others}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Досі: {names} і ще {n} {n:інше|інші|інших}.</translation>
    </message>
    <message>
        <source>So far: {names}.</source>
        <extracomment>ui/outlet_dialog</extracomment>
        <translation>Досі: {names}.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/page_below</extracomment>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette</extracomment>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Find a command, a speaker, a saved search …</source>
        <extracomment>ui/palette</extracomment>
        <translation>Знайти команду, мовця, збережений пошук…</translation>
    </message>
    <message>
        <source>Find a command, a speaker or a saved search</source>
        <extracomment>ui/palette</extracomment>
        <translation>Знайти команду, мовця чи збережений пошук</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette</extracomment>
        <translation>Що підходить</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>ui/palette</extracomment>
        <translation>{n} з {total}</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more; Esc closes.</source>
        <extracomment>ui/palette</extracomment>
        <translation>Нічого не підходить. Менше літер знаходять більше; Esc закриває.</translation>
    </message>
    <message>
        <source>Go to speaker {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Перейти до мовця {name}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Показати лише {name}</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <extracomment>ui/palette_commands</extracomment>
        <translation>Без: {name}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Перейти до</translation>
    </message>
    <message>
        <source>List of quotations</source>
        <extracomment>ui/palette_entries</extracomment>
        <translation>Список цитат</translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>ui/pane</extracomment>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>ui/pane</extracomment>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>To the top</source>
        <extracomment>ui/pane</extracomment>
        <translation>Угору</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <extracomment>ui/pane</extracomment>
        <translation>Донизу</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>Назад у вікно</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>У власне вікно</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/pane</extracomment>
        <translation>Скинути розташування</translation>
    </message>
    <message>
        <source>Put “{pane}” back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation>Повернути «{pane}» у вікно</translation>
    </message>
    <message>
        <source>“{pane}” in a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation>«{pane}» у власному вікні</translation>
    </message>
    <message>
        <source>Close “{pane}”</source>
        <extracomment>ui/pane</extracomment>
        <translation>Закрити «{pane}»</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Попередня панель</translation>
    </message>
    <message>
        <source>Move this pane</source>
        <extracomment>ui/pane_commands</extracomment>
        <translation>Перемістити цю панель</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>На часовій шкалі</translation>
    </message>
    <message>
        <source>to the quotation before, to the next</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>до попередньої цитати, до наступної</translation>
    </message>
    <message>
        <source>to the first quotation, to the last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>до першої цитати, до останньої</translation>
    </message>
    <message>
        <source>nearer, farther, all days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>ближче, далі, усі дні</translation>
    </message>
    <message>
        <source>earlier days, later days</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>раніші дні, пізніші дні</translation>
    </message>
    <message>
        <source>move the days a little</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>трохи зсунути дні</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>show only the days in view</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>показати лише видимі дні</translation>
    </message>
    <message>
        <source>the chosen days begin at the selected quotation, end there</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вибрані дні починаються з вибраної цитати, закінчуються на ній</translation>
    </message>
    <message>
        <source>bars: how many to a hundred articles, or how many</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>стовпчики: скільки на сто статей або скільки загалом</translation>
    </message>
    <message>
        <source>choose a lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вибрати доріжку</translation>
    </message>
    <message>
        <source>move the lane up, down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>пересунути доріжку вгору, вниз</translation>
    </message>
    <message>
        <source>pin the lane, collapse it, hide it among the others</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>закріпити доріжку, згорнути, сховати серед інших</translation>
    </message>
    <message>
        <source>read the selected quotation in its article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>читати вибрану цитату в її статті</translation>
    </message>
    <message>
        <source>take the chosen days away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>прибрати вибрані дні</translation>
    </message>
    <message>
        <source>choose a lane, for the keys about lanes</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вибрати доріжку для клавіш доріжок</translation>
    </message>
    <message>
        <source>all that can be done with the lane</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>усе, що можна зробити з доріжкою</translation>
    </message>
    <message>
        <source>In the search box and the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>У полі пошуку та списку</translation>
    </message>
    <message>
        <source>from the search box to what was found</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>від поля пошуку до знайденого</translation>
    </message>
    <message>
        <source>select several; letters go to the next name that begins so</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вибрати кілька; літери ведуть до наступного імені, що так починається</translation>
    </message>
    <message>
        <source>search now; in the list: read in article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>шукати зараз; у списку: читати в статті</translation>
    </message>
    <message>
        <source>take away what was asked last</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>прибрати запитане останнім</translation>
    </message>
    <message>
        <source>Among the filters</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Серед фільтрів</translation>
    </message>
    <message>
        <source>set the filter, or take it away</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>задати фільтр або прибрати його</translation>
    </message>
    <message>
        <source>all that can be done with a speaker, or with a saved search</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>усе, що можна зробити з мовцем або збереженим пошуком</translation>
    </message>
    <message>
        <source>Among the saved searches</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Серед збережених пошуків</translation>
    </message>
    <message>
        <source>show what fits</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>показати, що підходить</translation>
    </message>
    <message>
        <source>rename, delete</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>перейменувати, видалити</translation>
    </message>
    <message>
        <source>move up, move down</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вище, нижче</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>У статті</translation>
    </message>
    <message>
        <source>next, previous quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>наступна, попередня цитата</translation>
    </message>
    <message>
        <source>go to the words that tell the day, and back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>до слів, що вказують день, і назад</translation>
    </message>
    <message>
        <source>mark words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>виділити слова</translation>
    </message>
    <message>
        <source>show what stands in quotation marks and is no quotation, or hide it</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>показати або сховати те, що в лапках, але не цитата</translation>
    </message>
    <message>
        <source>next, previous of those; Q then makes it a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>наступне, попереднє з них; Q тоді робить це цитатою</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>більший, менший текст</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>назад до списку</translation>
    </message>
    <message>
        <source>While boundaries are changed</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Під час зміни меж</translation>
    </message>
    <message>
        <source>move the lit end by a word</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>пересунути підсвічений край на слово</translation>
    </message>
    <message>
        <source>move it by a letter</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>пересунути його на літеру</translation>
    </message>
    <message>
        <source>turn to the next end, to the one before</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>до наступного краю, до попереднього</translation>
    </message>
    <message>
        <source>remove the part, add marked words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>прибрати частину, додати виділені слова</translation>
    </message>
    <message>
        <source>a step back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>крок назад</translation>
    </message>
    <message>
        <source>keep, give up</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>залишити, відмовитися</translation>
    </message>
    <message>
        <source>In a review</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Під час перегляду</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>прийняти</translation>
    </message>
    <message>
        <source>go on, go back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>далі, назад</translation>
    </message>
    <message>
        <source>change the speaker, the words, the kind, the day</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>змінити мовця, слова, вид, день</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>не цитата</translation>
    </message>
    <message>
        <source>also go through what is sure</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>пройти й через певне</translation>
    </message>
    <message>
        <source>take the last back</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>скасувати останнє</translation>
    </message>
    <message>
        <source>leave</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вийти</translation>
    </message>
    <message>
        <source>Who is who</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Хто є хто</translation>
    </message>
    <message>
        <source>turn the pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>перегортати сторінки</translation>
    </message>
    <message>
        <source>find a speaker</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>знайти мовця</translation>
    </message>
    <message>
        <source>choose several</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>вибрати кількох</translation>
    </message>
    <message>
        <source>merge what is chosen, take it out</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>об’єднати вибраних, вилучити</translation>
    </message>
    <message>
        <source>among the suggestions: merge, keep apart, skip</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>серед пропозицій: об’єднати, лишити окремо, пропустити</translation>
    </message>
    <message>
        <source>among the suggestions: the name that stays</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>серед пропозицій: ім’я, що лишається</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>закрити</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>Родини</translation>
    </message>
    <message>
        <source>from printing to printing, from family to family</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>від публікації до публікації, від родини до родини</translation>
    </message>
    <message>
        <source>read the chosen printing in its article; in the list: go to its printings</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>читати вибрану публікацію в її статті; у списку: до її публікацій</translation>
    </message>
    <message>
        <source>copy all printings, with what they changed and their citations</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>копіювати всі публікації з їхніми змінами й посиланнями</translation>
    </message>
    <message>
        <source>find families by their words</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>знайти родини за їхніми словами</translation>
    </message>
    <message>
        <source>In the manual</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>У посібнику</translation>
    </message>
    <message>
        <source>search all pages</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>шукати на всіх сторінках</translation>
    </message>
    <message>
        <source>next, previous hit, page after page</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>наступний, попередній збіг, сторінка за сторінкою</translation>
    </message>
    <message>
        <source>back, forward</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>назад, уперед</translation>
    </message>
    <message>
        <source>larger, smaller, usual text</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>більший, менший, звичайний текст</translation>
    </message>
    <message>
        <source>let go what was searched for, then close</source>
        <extracomment>ui/pane_keys</extracomment>
        <translation>прибрати шукане, потім закрити</translation>
    </message>
    <message>
        <source>{n} of {all}, show {more}</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} з {all}, показати ще {more}</translation>
    </message>
    <message>
        <source>{n} of {all}, show all</source>
        <extracomment>ui/panel_section</extracomment>
        <translation>{n} з {all}, показати всі</translation>
    </message>
    <message>
        <source>Direct: all of it stands in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Пряма: усе стоїть у лапках</translation>
    </message>
    <message>
        <source>Partly quoted: a reported clause, parts of it in quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Частково цитовано: переказане речення, частини якого в лапках</translation>
    </message>
    <message>
        <source>Reported: told without quotation marks</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Непряма: переказано без лапок</translation>
    </message>
    <message>
        <source>The rules and the trained model</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Правила й навчена модель</translation>
    </message>
    <message>
        <source>The rules alone</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Самі правила</translation>
    </message>
    <message>
        <source>day given at import</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день вказано під час імпорту</translation>
    </message>
    <message>
        <source>day from the imported row</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день з імпортованого рядка</translation>
    </message>
    <message>
        <source>day from the web page</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день із вебсторінки</translation>
    </message>
    <message>
        <source>day from the head of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день із початку файлу</translation>
    </message>
    <message>
        <source>day from the dateline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день із рядка місця й дати</translation>
    </message>
    <message>
        <source>day from the byline</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день із рядка автора</translation>
    </message>
    <message>
        <source>day from the address</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день з адреси</translation>
    </message>
    <message>
        <source>day from the name of the file</source>
        <extracomment>ui/phrases</extracomment>
        <translation>день із назви файлу</translation>
    </message>
    <message>
        <source>{n} {n:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:стаття|статті|статей}</translation>
    </message>
    <message>
        <source>{n} {n:speaker|speakers}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:мовець|мовці|мовців}</translation>
    </message>
    <message>
        <source>{n} {n:day|days}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:день|дні|днів}</translation>
    </message>
    <message>
        <source>{n} {n:library|libraries}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:бібліотека|бібліотеки|бібліотек}</translation>
    </message>
    <message>
        <source>{n} {n:folder|folders}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:тека|теки|тек}</translation>
    </message>
    <message>
        <source>{n} {n:outlet|outlets}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{n} {n:видання|видання|видань}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:article|articles}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} з {total} {total:статті|статей|статей}</translation>
    </message>
    <message>
        <source>{done} of {total} {total:quotation|quotations}</source>
        <extracomment>ui/phrases</extracomment>
        <translation>{done} з {total} {total:цитати|цитат|цитат}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/phrases</extracomment>
        <translation>Стаття без назви</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Попередній перегляд малюнка</translation>
    </message>
    <message>
        <source>The picture as it will be saved:</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Малюнок, яким його буде збережено:</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Що означають знаки</translation>
    </message>
    <message>
        <source>For a dark page</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Для темної сторінки</translation>
    </message>
    <message>
        <source>The days in view</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Видимі дні</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Усі дні</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Query as understood</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Запит, як його зрозуміли</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>&amp;Джерело</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <extracomment>ui/picture_dialog</extracomment>
        <translation>Д&amp;ні</translation>
    </message>
    <message>
        <source>A picture can be saved as {formats}, not as “{name}”.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>Малюнок можна зберегти як {formats}, а не як «{name}».</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}: {reason}. Nothing was written; choose another place.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>Зображення не вдалося зберегти до {path}: {reason}. Нічого не записано; виберіть інше місце.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation>такої теки немає</translation>
    </message>
    <message>
        <source>Print article</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Надрукувати статтю</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/print_preview</extracomment>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>What you choose here is forgotten when the window is closed: “{folder}” cannot be written ({error}).</source>
        <extracomment>ui/program</extracomment>
        <translation>Вибране тут забудеться, коли вікно закриють: у «{folder}» не можна записувати ({error}).</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/progress</extracomment>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/progress</extracomment>
        <translation>лишилося менше хвилини</translation>
    </message>
    <message>
        <source>about {n} {n:minute|minutes} left</source>
        <extracomment>ui/progress</extracomment>
        <translation>лишилося близько {n} {n:хвилини|хвилин|хвилин}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours left</source>
        <extracomment>ui/progress</extracomment>
        <translation>лишилося близько {hours:.1f} години</translation>
    </message>
    <message>
        <source>Select one quotation, and read here why it is there.</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Виберіть одну цитату й прочитаєте тут, чому вона є.</translation>
    </message>
    <message>
        <source>Why this quotation is there</source>
        <extracomment>ui/provenance_dialog</extracomment>
        <translation>Чому є ця цитата</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Дієслово</translation>
    </message>
    <message>
        <source>Speaker named by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Мовця названо через</translation>
    </message>
    <message>
        <source>Day told by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>День вказує</translation>
    </message>
    <message>
        <source>the speaker</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>мовця</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>слова</translation>
    </message>
    <message>
        <source>the kind</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>вид</translation>
    </message>
    <message>
        <source>the day</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>день</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Де це стоїть</translation>
    </message>
    <message>
        <source>Who said it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Хто це сказав</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Інші в статті</translation>
    </message>
    <message>
        <source>Others in the library</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Інші в бібліотеці</translation>
    </message>
    <message>
        <source>When it was said</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Коли це сказано</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Changes since</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Зміни відтоді</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Жодних.</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Певність</translation>
    </message>
    <message>
        <source>{share:.0%} that words and speaker are right</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{share:.0%}, що слова й мовець правильні</translation>
    </message>
    <message>
        <source>Set by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Задано вами</translation>
    </message>
    <message>
        <source>by you</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>вами</translation>
    </message>
    <message>
        <source>Without a place</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>a newer extraction did not find it; it is kept as you set it</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>новіше читання цього не знайшло; залишено так, як задали ви</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Не показано</translation>
    </message>
    <message>
        <source>“{words}” (characters {first}–{last})</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>«{words}» (знаки {first}–{last})</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Показано як</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Знайдено як</translation>
    </message>
    <message>
        <source>{name} (taken)</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>{name} (взято)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>SHA-256 of its text</source>
        <extracomment>ui/provenance_text</extracomment>
        <translation>SHA-256 тексту</translation>
    </message>
    <message>
        <source>Write a whole day, such as 2025-03-18, or leave it empty.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Напишіть цілий день, як-от 2025-03-18, або залиште порожнім.</translation>
    </message>
    <message>
        <source>Set date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Задати дату</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Однаково задати</translation>
    </message>
    <message>
        <source>A day: 2025-03-18; leave it empty if it is not known</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>День: 2025-03-18; залиште порожнім, якщо він невідомий</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Published on</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Take this date</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Взяти цю дату</translation>
    </message>
    <message>
        <source>This day {doubt}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Цей день {doubt}.</translation>
    </message>
    <message>
        <source>When were these {n} {n:article|articles} published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Коли опубліковано {n:цю|ці|ці} {n} {n:статтю|статті|статей}? Залиште порожнім, якщо ніхто не знає.</translation>
    </message>
    <message>
        <source>When was “{title}” published? Leave it empty if nobody can tell.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Коли опубліковано «{title}»? Залиште порожнім, якщо ніхто не знає.</translation>
    </message>
    <message>
        <source>So far no date is known.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Досі дата невідома.</translation>
    </message>
    <message>
        <source>So far: {day:long} ({where}).</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Досі: {day:long} ({where}).</translation>
    </message>
    <message>
        <source>So far: {days}; {n} {n:article|articles} without a date.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Досі: {days}; {n} {n:стаття|статті|статей} без дати.</translation>
    </message>
    <message>
        <source>So far: {days}.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Досі: {days}.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew; {by_hand} set by hand {by_hand:stays|stay} as set. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Буде знову датовано {n} {n:висловлювання|висловлювання|висловлювань}; {by_hand} {by_hand:задане вручну лишиться|задані вручну лишаться|заданих вручну лишиться}. Це можна скасувати.</translation>
    </message>
    <message>
        <source>{n} {n:statement|statements} will be dated anew. It can be undone.</source>
        <extracomment>ui/publication_dialog</extracomment>
        <translation>Буде знову датовано {n} {n:висловлювання|висловлювання|висловлювань}. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Click to set the day of publication.</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Клацніть, щоб задати день публікації.</translation>
    </message>
    <message>
        <source>Published: {words}. {asked}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>Опубліковано: {words}. {asked}</translation>
    </message>
    <message>
        <source>Day of publication unknown</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>День публікації невідомий</translation>
    </message>
    <message>
        <source>other days found</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>знайдено інші дні</translation>
    </message>
    <message>
        <source>the text says {day}</source>
        <extracomment>ui/publication_line</extracomment>
        <translation>текст каже {day}</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Sort by star</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за зіркою</translation>
    </message>
    <message>
        <source>Sort by the day said</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за днем сказаного</translation>
    </message>
    <message>
        <source>Sort by speaker</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за мовцем</translation>
    </message>
    <message>
        <source>Sort by the words</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за словами</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за виданням</translation>
    </message>
    <message>
        <source>Sort by the day of publication</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за днем публікації</translation>
    </message>
    <message>
        <source>Sort by role, as the article gives it</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за посадою, як її подає стаття</translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за видом</translation>
    </message>
    <message>
        <source>Sort by how sure it is that this is a quotation, and whose</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за певністю, що це цитата і чия вона</translation>
    </message>
    <message>
        <source>Your tags</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ваші мітки</translation>
    </message>
    <message>
        <source>Sort by the headline of the article</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Упорядкувати за заголовком статті</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>ui/quotation_columns</extracomment>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>older version</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>старіша версія</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>ui/quotation_delegate</extracomment>
        <translation>Мітки: {tags}</translation>
    </message>
    <message>
        <source>Quotation from marked words</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Цитата з виділених слів</translation>
    </message>
    <message>
        <source>Add quotation</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>Додати цитату</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>ніхто не знає</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Мовець</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>ui/quotation_dialog</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Day added</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>За додаванням</translation>
    </message>
    <message>
        <source>Relevance</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>За відповідністю</translation>
    </message>
    <message>
        <source>How many quotations are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Скільки цитат показано</translation>
    </message>
    <message>
        <source>How many quotations are selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Скільки цитат вибрано</translation>
    </message>
    <message>
        <source>How the list is sorted</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Як упорядковано список</translation>
    </message>
    <message>
        <source>What came in since this search was looked at</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Що надійшло, відколи переглядали цей пошук</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Найкращі спершу</translation>
    </message>
    <message>
        <source>The quotations that fit best come first</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Цитати, що підходять найбільше, стоять першими</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Які стовпці показано</translation>
    </message>
    <message>
        <source>{n} of {all} {all:quotation|quotations}</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} з {all} {all:цитати|цитат|цитат}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>вибрано {n}</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>Зворотний порядок</translation>
    </message>
    <message>
        <source>{n} undated left out</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} без дати не показано</translation>
    </message>
    <message>
        <source>{n} left out, their articles have no day</source>
        <extracomment>ui/quotation_head</extracomment>
        <translation>{n} не показано, їхні статті не мають дня</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Перемістити ліворуч</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Перемістити праворуч</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/quotation_header</extracomment>
        <translation>Стовпці, як спочатку</translation>
    </message>
    <message>
        <source>An older version: the article has changed since it came in.</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Старіша версія: стаття змінилася відтоді, як надійшла.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>Нотатка: {note}</translation>
    </message>
    <message>
        <source>{outlet}, publication day unknown</source>
        <extracomment>ui/quotation_hints</extracomment>
        <translation>{outlet}, день публікації невідомий</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Прибрати все</translation>
    </message>
    <message>
        <source>Search is being prepared. What it finds appears here by itself.</source>
        <extracomment>ui/quotation_list</extracomment>
        <translation>Пошук готують. Те, що він знайде, з’явиться тут само.</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <extracomment>ui/quotation_model</extracomment>
        <translation>Нова: {words}</translation>
    </message>
    <message>
        <source>Print article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Надрукувати статтю…</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Знайти у статті…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Open original</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Відкрити оригінал</translation>
    </message>
    <message>
        <source>Next article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Наступна стаття списку</translation>
    </message>
    <message>
        <source>Previous article of the list</source>
        <extracomment>ui/reading_actions</extracomment>
        <translation>Попередня стаття списку</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Назад, звідки прийшли (Esc)</translation>
    </message>
    <message>
        <source>Previous quotation in this article (P)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Попередня цитата в цій статті (P)</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Попередня цитата</translation>
    </message>
    <message>
        <source>Next quotation in this article (N)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Наступна цитата в цій статті (N)</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Наступна цитата</translation>
    </message>
    <message>
        <source>Earlier part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Раніша частина цієї довгої статті</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Раніша частина</translation>
    </message>
    <message>
        <source>Later part of this long article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Пізніша частина цієї довгої статті</translation>
    </message>
    <message>
        <source>Later part</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Пізніша частина</translation>
    </message>
    <message>
        <source>Set publication date… (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Задати дату публікації… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Set publication date</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Задати дату публікації</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Менший текст (Ctrl+−)</translation>
    </message>
    <message>
        <source>What else can be done with this article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Що ще можна зробити з цією статтею</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>No quotations were found in this article. Mark words and press Q to add one.</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>У цій статті не знайдено цитат. Позначте слова й натисніть Q, щоб додати цитату.</translation>
    </message>
    <message>
        <source>{number} of {n} {n:quotation|quotations}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>{number} з {n} {n:цитати|цитат|цитат}</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>частина {number} з {count}</translation>
    </message>
    <message>
        <source>Which quotation of the article</source>
        <extracomment>ui/reading_bar</extracomment>
        <translation>Котра цитата статті</translation>
    </message>
    <message>
        <source>Mark words in the article first: with the mouse, or with Shift and the arrow keys.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Спершу виділіть слова у статті: мишею або клавішею Shift зі стрілками.</translation>
    </message>
    <message>
        <source>These words are in the quotation already.</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Ці слова вже в цитаті.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Копіювати ці слова</translation>
    </message>
    <message>
        <source>Remove this part of the quotation</source>
        <extracomment>ui/reading_commands</extracomment>
        <translation>Прибрати цю частину цитати</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Знайти в цій статті</translation>
    </message>
    <message>
        <source>How often it stands in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>Скільки разів це є у статті</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>знову з початку</translation>
    </message>
    <message>
        <source>from the end again</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>знову з кінця</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>У цій статті немає</translation>
    </message>
    <message>
        <source>{n} found</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>знайдено {n}</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <extracomment>ui/reading_find</extracomment>
        <translation>{number} з {n}</translation>
    </message>
    <message>
        <source>Hits of the search in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Збіги з пошуком у цій статті</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>No hit in this article: it was found by other things than its words</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>У цій статті збігів немає: її знайдено не за словами</translation>
    </message>
    <message>
        <source>{n} {n:hit|hits} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>{n} {n:збіг|збіги|збігів} у цій статті</translation>
    </message>
    <message>
        <source>No further hit in this article; F3 again goes on to the next one of the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Далі в цій статті збігів немає; ще раз F3 веде до наступної статті списку</translation>
    </message>
    <message>
        <source>No earlier hit in this article; Shift+F3 again goes to the one before in the list</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Раніше в цій статті збігів немає; ще раз Shift+F3 веде до попередньої статті списку</translation>
    </message>
    <message>
        <source>Hit {number} of {n} in this article</source>
        <extracomment>ui/reading_hits</extracomment>
        <translation>Збіг {number} з {n} у цій статті</translation>
    </message>
    <message>
        <source>Open this web page in your browser?</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Відкрити цю вебсторінку у вашому браузері?</translation>
    </message>
    <message>
        <source>Open web page</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Відкрити вебсторінку</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <extracomment>ui/reading_original</extracomment>
        <translation>Браузер не вдалося відкрити.</translation>
    </message>
    <message>
        <source>Choose a quotation in the list or on the timeline,
and read it here in its article.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Виберіть цитату у списку або на часовій шкалі
й читайте її тут у статті.</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Панель читання</translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>день публікації невідомий</translation>
    </message>
    <message>
        <source>No answer: {who}.</source>
        <extracomment>ui/reading_pane</extracomment>
        <translation>Без відповіді: {who}.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>ui/reading_print</extracomment>
        <translation>{page} з {pages}</translation>
    </message>
    <message>
        <source>Go to the words that tell the day; again: back to the quotation (D)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>До слів, що вказують день; ще раз: назад до цитати (D)</translation>
    </message>
    <message>
        <source>Go to the words that tell the day</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>До слів, що вказують день</translation>
    </message>
    <message>
        <source>Set its date…</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Задати дату…</translation>
    </message>
    <message>
        <source>Set the article's publication date, which tells the day (Ctrl+Shift+A)</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Задати дату публікації статті, що вказує день (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>{kind}.
Found by: {finder}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{kind}.
Знайдено: {finder}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Мовець: {name}</translation>
    </message>
    <message>
        <source>Show what the library knows of {name}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Показати, що бібліотека знає про {name}</translation>
    </message>
    <message>
        <source>{n} {n:unknown outlet|unknown outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>{n} {n:невідоме видання|невідомі видання|невідомих видань}</translation>
    </message>
    <message>
        <source>Also printed by {outlets}</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>Надруковано також: {outlets}</translation>
    </message>
    <message>
        <source>sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>певно ({share:.0%})</translation>
    </message>
    <message>
        <source>fairly sure ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>досить певно ({share:.0%})</translation>
    </message>
    <message>
        <source>uncertain ({share:.0%})</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>непевно ({share:.0%})</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <extracomment>ui/reading_strip</extracomment>
        <translation>виправлено вручну</translation>
    </message>
    <message>
        <source>This is the library itself. Choose a backup of it.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Це сама бібліотека. Виберіть її резервну копію.</translation>
    </message>
    <message>
        <source>“{backup}” takes the place of “{library}”. The library as it is now is kept beside it, under another name.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>«{backup}» стане на місце «{library}». Бібліотеку, якою вона є зараз, буде збережено поруч під іншою назвою.</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Читання резервної копії…</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {file}.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Відновлено. Те, що було раніше, збережено як {file}.</translation>
    </message>
    <message>
        <source>Nothing was restored; the library is as it was.</source>
        <extracomment>ui/restore_commands</extracomment>
        <translation>Нічого не відновлено; бібліотека така, як була.</translation>
    </message>
    <message>
        <source>Search within these</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Шукати серед них</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Лише нове</translation>
    </message>
    <message>
        <source>All were looked at</source>
        <extracomment>ui/result_actions</extracomment>
        <translation>Вважати все переглянутим</translation>
    </message>
    <message>
        <source>Search for something first; then search within what was found.</source>
        <extracomment>ui/result_commands</extracomment>
        <translation>Спершу пошукайте щось; тоді шукайте серед знайденого.</translation>
    </message>
    <message>
        <source>Nothing more to undo in this review; Edit ▸ Undo goes farther back</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>У цьому перегляді більше нічого скасовувати; Правка ▸ Скасувати йде далі назад</translation>
    </message>
    <message>
        <source>That was the last. You left {n} {n:quotation|quotations} undecided.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Це була остання. Ви лишили без рішення {n} {n:цитату|цитати|цитат}.</translation>
    </message>
    <message>
        <source>Look at {n:it|them} again (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Переглянути {n:її|їх|їх} ще раз (Enter)</translation>
    </message>
    <message>
        <source>Done. Nothing is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Готово. Серед показаного нічого не лишилося.</translation>
    </message>
    <message>
        <source>Done. Nothing doubtful is left among what is shown.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Готово. Серед показаного не лишилося нічого сумнівного.</translation>
    </message>
    <message>
        <source>There is nothing among what is shown. Take filters away to see more.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Серед показаного нічого немає. Приберіть фільтри, щоб побачити більше.</translation>
    </message>
    <message>
        <source>There is nothing doubtful among what is shown. I goes through what is sure, too.</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Серед показаного немає нічого сумнівного. I переглядає й певне.</translation>
    </message>
    <message>
        <source>Leave (Enter)</source>
        <extracomment>ui/review_mode</extracomment>
        <translation>Вийти (Enter)</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>It is right as it stands: confirm it and go on (Enter or Space)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Усе правильно: підтвердити й далі (Enter або пробіл)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Go on without deciding (N)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Далі без рішення (N)</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the one before (P)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Назад до попередньої (P)</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Мовець…</translation>
    </message>
    <message>
        <source>Say who said it (S)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Сказати, хто це сказав (S)</translation>
    </message>
    <message>
        <source>Words…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Слова…</translation>
    </message>
    <message>
        <source>Change where the words begin and end (B)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Змінити, де слова починаються й закінчуються (B)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Вид…</translation>
    </message>
    <message>
        <source>Say how much of it is quoted (K)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Сказати, скільки з цього процитовано (K)</translation>
    </message>
    <message>
        <source>Day…</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>День…</translation>
    </message>
    <message>
        <source>Say when it was said (D)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Сказати, коли це сказано (D)</translation>
    </message>
    <message>
        <source>Take it out and go on (X or Delete)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Вилучити й далі (X або Delete)</translation>
    </message>
    <message>
        <source>Take back what was done last, and go back to it (Ctrl+Z)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Скасувати зроблене останнім і повернутися до нього (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Include the sure ones (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>І певні теж (I)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Вийти (Esc)</translation>
    </message>
    <message>
        <source>{done} of {total} confirmed</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>підтверджено {done} з {total}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Look at those without any doubt as well, behind the others (I)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Переглянути й ті, що без сумнівів, після інших (I)</translation>
    </message>
    <message>
        <source>End the review; what was decided is kept (Esc)</source>
        <extracomment>ui/review_strip</extracomment>
        <translation>Закінчити перегляд; вирішене збережено (Esc)</translation>
    </message>
    <message>
        <source>{days}, given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, вказано вами</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>вказано вами</translation>
    </message>
    <message>
        <source>{days}, told looking back</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>{days}, сказано в спогаді</translation>
    </message>
    <message>
        <source>printed {n} {n:time|times}</source>
        <extracomment>ui/role_bands</extracomment>
        <translation>надруковано {n} {n:раз|рази|разів}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} з {of} {of:цитати|цитат|цитат}</translation>
    </message>
    <message>
        <source>{n} of {of} {of:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} з {of} {of:цитати|цитат|цитат}, {once}, якщо публікації однієї рахувати раз</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}, {once} with printings of one counted once</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{n} {n:цитата|цитати|цитат}, {once}, якщо публікації однієї рахувати раз</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles} of {outlets} {outlets:outlet|outlets}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{articles} {articles:стаття|статті|статей}, {outlets} {outlets:видання|видання|видань}</translation>
    </message>
    <message>
        <source>{outlets} and {n} more</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{outlets} і ще {n}</translation>
    </message>
    <message>
        <source>Nothing that {name} said fits “{query}”.
There {of:is|are} {of} {of:quotation|quotations} by them.</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Ніщо зі сказаного ({name}) не відповідає «{query}».
Звідти є {of} {of:цитата|цитати|цитат}.</translation>
    </message>
    <message>
        <source>No article quotes both</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Жодна стаття не цитує обох</translation>
    </message>
    <message>
        <source>Both are quoted in {n} {n:article|articles}</source>
        <extracomment>ui/said_words</extracomment>
        <translation>Обох процитовано в {n} {n:статті|статтях|статтях}</translation>
    </message>
    <message>
        <source>{one} and {other} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{one} і {other} про «{query}»</translation>
    </message>
    <message>
        <source>{name} about “{query}”</source>
        <extracomment>ui/said_words</extracomment>
        <translation>{name} про «{query}»</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>What comes in later and fits is in it as well, and what is new is counted. Its name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Те, що надійде пізніше й підходить, теж буде в ньому, а нове рахують. Його назва:</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Перейменувати збережений пошук</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Його нова назва:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Назва пошуку</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Choose a saved search first, in the filters or in the menu.</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Спершу виберіть збережений пошук, у фільтрах або в меню.</translation>
    </message>
    <message>
        <source>Update “{name}” to what is shown</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Оновити «{name}» за показаним</translation>
    </message>
    <message>
        <source>Show what fits</source>
        <extracomment>ui/saved_commands</extracomment>
        <translation>Показати, що підходить</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}, {new} of them new</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name}: {n} {n:цитата|цитати|цитат}, нових – {new}</translation>
    </message>
    <message>
        <source>{name}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/saved_list</extracomment>
        <translation>{name}: {n} {n:цитата|цитати|цитат}</translation>
    </message>
    <message>
        <source>All saved searches count as looked at. What comes in from now on is new.</source>
        <extracomment>ui/saved_news</extracomment>
        <translation>Усі збережені пошуки вважаються переглянутими. Те, що надійде відтепер, буде новим.</translation>
    </message>
    <message>
        <source>Keep a search with Ctrl+S: it fills itself, and tells what is new.</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Збережіть пошук через Ctrl+S: він сам наповнюється й каже, що нового.</translation>
    </message>
    <message>
        <source>Keep this search under a name (Ctrl+S)</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Зберегти цей пошук під назвою (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/saved_section</extracomment>
        <translation>Збережені</translation>
    </message>
    <message>
        <source>Search quotations: words, “a phrase”, speaker:name, said:2025-03 …</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Шукати цитати: слова, “a phrase”, speaker:name, said:2025-03…</translation>
    </message>
    <message>
        <source>Search quotations</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Шукати цитати</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Що можна тут писати</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <extracomment>ui/search_box</extracomment>
        <translation>Очистити пошук (Esc)</translation>
    </message>
    <message>
        <source>The search as it is understood</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Пошук, як його зрозуміло</translation>
    </message>
    <message>
        <source>The search explained</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Пояснення пошуку</translation>
    </message>
    <message>
        <source>a filter</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>фільтр</translation>
    </message>
    <message>
        <source>All of it together: {total}</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>Усе разом: {total}</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>окремо</translation>
    </message>
    <message>
        <source>without it</source>
        <extracomment>ui/search_explain</extracomment>
        <translation>без цього</translation>
    </message>
    <message>
        <source>No word of the library is like this</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>У бібліотеці немає слова на зразок цього</translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>{words} і ще {n}</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were said.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Ще {n} {n:відповідає|відповідають|відповідають} усьому, крім днів: ніщо не вказує, коли це сказано.</translation>
    </message>
    <message>
        <source>{n} more {n:fits|fit} all but the days: nothing tells when they were published.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Ще {n} {n:відповідає|відповідають|відповідають} усьому, крім днів: ніщо не вказує, коли це опубліковано.</translation>
    </message>
    <message>
        <source>Search is being prepared; words find nothing yet.</source>
        <extracomment>ui/search_explain_words</extracomment>
        <translation>Пошук готують; слова ще нічого не знаходять.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A quotation is found when it holds all the words. &lt;b&gt;Examples:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;these words in a row, just so&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;either&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the first without the second; also a field can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any ending, any beginning&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the word in all its forms; two words so, side by side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;spelled with one letter more, less or other&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in this order, with up to three other words between&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;near each other in any order, with up to eight other words among them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;who said it, where it was printed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in articles whose text has the word; the words that attribute it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any field takes groups, and can be ruled out&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was said&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;how exactly the day is known (day, week, month, year, range, unknown); what it rests on (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;when it was printed, in which language&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;what it is, what you marked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;about the same as the quotation with this number&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Names of fields and their values are completed as you type: ↓ chooses, Tab takes, Esc closes. What has dots below it was searched as words: point at it to read why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;On the timeline:&lt;/b&gt; arrow keys go from quotation to quotation, + and − zoom, 0 shows all days, Page up and Page down move on; Shift and drag chooses days.&lt;/p&gt;</source>
        <extracomment>ui/search_help</extracomment>
        <translation>&lt;p&gt;Цитату знайдено, коли в ній є всі слова. &lt;b&gt;Приклади:&lt;/b&gt;&lt;/p&gt;&lt;table cellpadding=2&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“no deal”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;ці слова поспіль, саме так&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;ceasefire OR truce&lt;/code&gt;&lt;/td&gt;&lt;td&gt;одне з двох&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;sanctions -oil &amp;nbsp; -kind:indirect&lt;/code&gt;&lt;/td&gt;&lt;td&gt;перше без другого; виключити можна й поле&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;negotiat* &amp;nbsp; *sion&lt;/code&gt;&lt;/td&gt;&lt;td&gt;будь-яке закінчення, будь-який початок&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;stem:negotiate &amp;nbsp; stem:“peace talk”&lt;/code&gt;&lt;/td&gt;&lt;td&gt;слово в усіх його формах; так само два слова поруч&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;zelenski~1&lt;/code&gt;&lt;/td&gt;&lt;td&gt;з однією літерою більше, менше або іншою&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;“water prices”~3&lt;/code&gt;&lt;/td&gt;&lt;td&gt;у цьому порядку, щонайбільше з трьома іншими словами між ними&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;(rise “water prices” tax*)~8&lt;/code&gt;&lt;/td&gt;&lt;td&gt;недалеко одне від одного в будь-якому порядку, щонайбільше з вісьмома іншими словами між ними&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:mayor outlet:herald&lt;/code&gt;&lt;/td&gt;&lt;td&gt;хто це сказав, де надруковано&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;article:budget &amp;nbsp; cue:warned&lt;/code&gt;&lt;/td&gt;&lt;td&gt;у статтях, текст яких має це слово; слова, що приписують&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;speaker:(mayor OR minister) &amp;nbsp; -speaker:mayor&lt;/code&gt;&lt;/td&gt;&lt;td&gt;будь-яке поле приймає групи, і його можна виключити&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;said:2025-03 &amp;nbsp; said:12 March 2025 &amp;nbsp; said:2025-03..2025-05 &amp;nbsp; said:unknown&lt;/code&gt;&lt;/td&gt;&lt;td&gt;коли це сказано&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;precision:month &amp;nbsp; basis:publication&lt;/code&gt;&lt;/td&gt;&lt;td&gt;як точно відомо день (day, week, month, year, range, unknown); на чому він ґрунтується (expression, publication, person, unknown)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;published:&amp;gt;=2025-01 &amp;nbsp; language:de&lt;/code&gt;&lt;/td&gt;&lt;td&gt;коли надруковано, якою мовою&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;kind:direct &amp;nbsp; is:undated &amp;nbsp; is:starred &amp;nbsp; tag:beat &amp;nbsp; has:note&lt;/code&gt;&lt;/td&gt;&lt;td&gt;що це, що ви позначили&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;like:17&lt;/code&gt;&lt;/td&gt;&lt;td&gt;приблизно те саме, що цитата з цим номером&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Назви полів і їхні значення доповнюються під час введення: ↓ вибирає, Tab приймає, Esc закриває. Підкреслене крапками шукали як слова: наведіть на нього вказівник, щоб прочитати чому.&lt;/p&gt;&lt;p&gt;&lt;b&gt;На часовій шкалі:&lt;/b&gt; стрілки ведуть від цитати до цитати, + і − змінюють масштаб, 0 показує всі дні, Page Up і Page Down гортають; Shift і перетягування вибирають дні.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the search may go on</source>
        <extracomment>ui/search_offers</extracomment>
        <translation>Як можна продовжити пошук</translation>
    </message>
    <message>
        <source>Remove star</source>
        <extracomment>ui/selection</extracomment>
        <translation>Зняти зірку</translation>
    </message>
    <message>
        <source>Take confirmation back</source>
        <extracomment>ui/selection</extracomment>
        <translation>Зняти підтвердження</translation>
    </message>
    <message>
        <source>Copy what is listed with its citations (Ctrl+C)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Копіювати перелічене з посиланнями (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write what is listed to a file (Ctrl+E)</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Записати перелічене у файл (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Показати у вікні</translation>
    </message>
    <message>
        <source>Narrow list and timeline of the main window to this</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Обмежити список і часову шкалу головного вікна цим</translation>
    </message>
    <message>
        <source>{title} – Quoteline</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>{title} – Quoteline</translation>
    </message>
    <message>
        <source>More than {name}</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Більше, ніж {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Порівняти з</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Вибрати мовця</translation>
    </message>
    <message>
        <source>Whose words do you want to read?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Чиї слова ви хочете читати?</translation>
    </message>
    <message>
        <source>Whose name is to stand in the words?</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Чиє ім’я має бути в словах?</translation>
    </message>
    <message>
        <source>Said about a speaker</source>
        <extracomment>ui/side_by_side</extracomment>
        <translation>Сказано про мовця</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Порівняти мовців</translation>
    </message>
    <message>
        <source>Whose words do you want to compare?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Чиї слова ви хочете порівняти?</translation>
    </message>
    <message>
        <source>Whose words are to stand beside them?</source>
        <extracomment>ui/side_by_side_commands</extracomment>
        <translation>Чиї слова мають стояти поруч?</translation>
    </message>
    <message>
        <source>Choose a speaker…</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Вибрати мовця…</translation>
    </message>
    <message>
        <source>Show all they said</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Показати все сказане</translation>
    </message>
    <message>
        <source>Choose whose words to read.</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Виберіть, чиї слова читати.</translation>
    </message>
    <message>
        <source>Quotations of {name}</source>
        <extracomment>ui/side_column</extracomment>
        <translation>Цитати: {name}</translation>
    </message>
    <message>
        <source>Read what they said about something, in the order of its days</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Читати сказане про щось за порядком днів</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Порівняти…</translation>
    </message>
    <message>
        <source>Lay another speaker’s words beside theirs</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Покласти поруч слова іншого мовця</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>У часі</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Говорить про</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Імена</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Цитують</translation>
    </message>
    <message>
        <source>In the same articles</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>У тих самих статтях</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Не відповіли</translation>
    </message>
    <message>
        <source>Looking at the words…</source>
        <extracomment>ui/speaker_about</extracomment>
        <translation>Перегляд слів…</translation>
    </message>
    <message>
        <source>Name to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Ім’я, з яким об’єднати</translation>
    </message>
    <message>
        <source>Speakers to merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Мовці, з якими можна об’єднати</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Об’єднати з</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>“{name}” is the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>«{name}» – те саме, що… Показують вибране ім’я; надруковані імена лишаються при кожній цитаті.</translation>
    </message>
    <message>
        <source>These {n} {n:speaker|speakers} are the same as … The name chosen is shown; the names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>{n:Цей|Ці|Ці} {n} {n:мовець|мовці|мовців} – те саме, що… Показують вибране ім’я; надруковані імена лишаються при кожній цитаті.</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Об’єднати мовців</translation>
    </message>
    <message>
        <source>Their names do not look alike.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Їхні імена не схожі.</translation>
    </message>
    <message>
        <source>Both are quoted often.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>Обох часто цитують.</translation>
    </message>
    <message>
        <source>Are {who} and “{name}” one and the same? {why} They have {n} and {others} {others:quotation|quotations}.

Merged, they are shown as “{name}”. Undo, or Split, gives everything back.</source>
        <extracomment>ui/speaker_chooser</extracomment>
        <translation>{who} і «{name}» – одне й те саме? {why} У них {n} і {others} {others:цитата|цитати|цитат}.

Об’єднаних показують як «{name}». «Скасувати» або «Розділити» поверне все.</translation>
    </message>
    <message>
        <source>Choose a speaker first, in the filters or by one of their quotations.</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Спершу виберіть мовця, у фільтрах або за однією з його цитат.</translation>
    </message>
    <message>
        <source>Suggestions ({n})…</source>
        <extracomment>ui/speaker_connections</extracomment>
        <translation>Пропозиції ({n})…</translation>
    </message>
    <message>
        <source>Nothing was decided about this speaker yet: what is shown was found by the program.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Про цього мовця ще нічого не вирішено: показане знайшла програма.</translation>
    </message>
    <message>
        <source>By which other name shall “{name}” be found? Names as printed stay with each quotation.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Під яким іншим іменем шукати «{name}»? Надруковані імена лишаються при кожній цитаті.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Додати ім’я</translation>
    </message>
    <message>
        <source>Add name</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Додати ім’я</translation>
    </message>
    <message>
        <source>What is, or was, “{name}”? The role is shown with what was said in those days.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Ким є або був «{name}»? Роль показують біля сказаного в ті дні.</translation>
    </message>
    <message>
        <source>Give a role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Надати роль</translation>
    </message>
    <message>
        <source>Give role</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Надати роль</translation>
    </message>
    <message>
        <source>Take the role “{role}” away</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Забрати роль «{role}»</translation>
    </message>
    <message>
        <source>from {first:short} until {last:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>від {first:short} до {last:short}</translation>
    </message>
    <message>
        <source>from {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>від {day:short}</translation>
    </message>
    <message>
        <source>until {day:short}</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>до {day:short}</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>будь-коли</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Що вирішено</translation>
    </message>
    <message>
        <source>What was decided about “{name}”, latest first.</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>Що вирішено про «{name}», найновіше спершу.</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <extracomment>ui/speaker_dialogs</extracomment>
        <translation>{what} (скасовано)</translation>
    </message>
    <message>
        <source>Merge {name} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Об’єднати {name} з…</translation>
    </message>
    <message>
        <source>Merge {n} {n:speaker|speakers} into …</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Об’єднати {n} {n:мовця|мовців|мовців} з…</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/speaker_drag</extracomment>
        <translation>Об’єднати з {name}</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Ім’я мовця</translation>
    </message>
    <message>
        <source>Narrow the list and the timeline to what this speaker said</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Обмежити список і часову шкалу сказаним цим мовцем</translation>
    </message>
    <message>
        <source>Edit ▾</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Змінити ▾</translation>
    </message>
    <message>
        <source>Edit this speaker</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Змінити цього мовця</translation>
    </message>
    <message>
        <source>Merge, split, rename, roles … (the menu key opens it too)</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Об’єднати, розділити, перейменувати, ролі… (відкриває й клавіша меню)</translation>
    </message>
    <message>
        <source>Marked as not a speaker. What they are said to have said has no speaker now.</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Позначено як не мовця. Приписане тепер не має мовця.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/speaker_head</extracomment>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Група</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>{n} {n:name|names}</source>
        <extracomment>ui/speaker_lines</extracomment>
        <translation>{n} {n:ім’я|імені|імен}</translation>
    </message>
    <message>
        <source>Merge the {n} chosen into one</source>
        <extracomment>ui/speaker_menu</extracomment>
        <translation>Об’єднати {n} вибраних в одного</translation>
    </message>
    <message>
        <source>the same full name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>те саме повне ім’я</translation>
    </message>
    <message>
        <source>another spelling</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>інше написання</translation>
    </message>
    <message>
        <source>with or without a middle name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>з другим ім’ям або без нього</translation>
    </message>
    <message>
        <source>an initial for the given name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>ініціал замість імені</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>саме прізвище</translation>
    </message>
    <message>
        <source>the same name, near in time</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>те саме ім’я, близько в часі</translation>
    </message>
    <message>
        <source>another form of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>інша форма імені</translation>
    </message>
    <message>
        <source>the initials of the name</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>ініціали імені</translation>
    </message>
    <message>
        <source>who held the office then</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>хто обіймав посаду тоді</translation>
    </message>
    <message>
        <source>Fewer names</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Менше імен</translation>
    </message>
    <message>
        <source>Not this person: split “{name}” off</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Не ця особа: відокремити «{name}»</translation>
    </message>
    <message>
        <source>Take the name “{name}” away</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>Забрати ім’я «{name}»</translation>
    </message>
    <message>
        <source>shown as “{name}”</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>показано як «{name}»</translation>
    </message>
    <message>
        <source>the name shown</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>показане ім’я</translation>
    </message>
    <message>
        <source>in {n} {n:article|articles}</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>у {n} {n:статті|статтях|статтях}</translation>
    </message>
    <message>
        <source>{share:.0%} sure</source>
        <extracomment>ui/speaker_names</extracomment>
        <translation>певність {share:.0%}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Про</translation>
    </message>
    <message>
        <source>All quotations of this speaker</source>
        <extracomment>ui/speaker_panel</extracomment>
        <translation>Усі цитати цього мовця</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>Ім’я мовця</translation>
    </message>
    <message>
        <source>{name}: choose another speaker</source>
        <extracomment>ui/speaker_picker</extracomment>
        <translation>{name}: вибрати іншого мовця</translation>
    </message>
    <message>
        <source>No day is known on which they said anything.</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Невідомо жодного дня, коли було щось сказано.</translation>
    </message>
    <message>
        <source>Quotations in each stretch of years</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Цитати за відтинками років</translation>
    </message>
    <message>
        <source>Quotations in each year</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Цитати за роками</translation>
    </message>
    <message>
        <source>Quotations in each month</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>Цитати за місяцями</translation>
    </message>
    <message>
        <source>and {n} {n:other outlet|other outlets}</source>
        <extracomment>ui/speaker_picture</extracomment>
        <translation>і ще {n} {n:видання|видання|видань}</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>Знайти мовця</translation>
    </message>
    <message>
        <source>Pairs of names that may be one person wait for you (Shift+F9)</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>На вас чекають пари імен, що можуть бути однією особою (Shift+F9)</translation>
    </message>
    <message>
        <source>{n} may be the same…</source>
        <extracomment>ui/speaker_section</extracomment>
        <translation>{n} можуть бути однаковими…</translation>
    </message>
    <message>
        <source>Leave something to the one they are split from, or rename the speaker instead (F2).</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Лишіть щось тому, від кого відокремлюєте, або краще перейменуйте мовця (F2).</translation>
    </message>
    <message>
        <source>no day</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>без дня</translation>
    </message>
    <message>
        <source>Tick what was not said by “{name}”. It is split off for good: only you can join them again.</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Позначте, чого «{name}» не казав. Це відокремлюють назавжди: лише ви можете їх знову з’єднати.</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Розділити {name}</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Відокремити</translation>
    </message>
    <message>
        <source>Quotations by printed name and article</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Цитати за надрукованим іменем і статтею</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Ім’я іншого</translation>
    </message>
    <message>
        <source>They are called</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Його звати</translation>
    </message>
    <message>
        <source>Split {n} {n:quotation|quotations} off</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Відокремити {n} {n:цитату|цитати|цитат}</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Як надруковано</translation>
    </message>
    <message>
        <source>Another {name}</source>
        <extracomment>ui/speaker_split</extracomment>
        <translation>Інший {name}</translation>
    </message>
    <message>
        <source>Choose a quotation, or a speaker in the filters,
and see here who it is.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Виберіть цитату або мовця у фільтрах
й побачите тут, хто це.</translation>
    </message>
    <message>
        <source>The article does not tell who said this.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Стаття не каже, хто це сказав.</translation>
    </message>
    <message>
        <source>The article gives no name for “{described}”.</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Стаття не дає імені для «{described}».</translation>
    </message>
    <message>
        <source>told looking back</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>сказано в спогаді</translation>
    </message>
    <message>
        <source>since {day:short}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>від {day:short}</translation>
    </message>
    <message>
        <source>Also {names} and {n} more</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Також {names} і ще {n}</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>Також {names}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} in {articles} {articles:article|articles}</source>
        <extracomment>ui/speaker_words</extracomment>
        <translation>{n} {n:цитата|цитати|цитат} у {articles} {articles:статті|статтях|статтях}</translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Import articles, or drop files and folders on this window.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;1.&lt;/b&gt;&amp;nbsp; Імпортуйте статті або перетягніть файли й теки на це вікно.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Search and filter: who said what, where, and when.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;2.&lt;/b&gt;&amp;nbsp; Шукайте й фільтруйте: хто що сказав, де й коли.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Select a quotation: it lights up on the timeline and in its article.</source>
        <extracomment>ui/start_page</extracomment>
        <translation>&lt;b&gt;3.&lt;/b&gt;&amp;nbsp; Виберіть цитату: вона засвітиться на часовій шкалі та у своїй статті.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Нещодавні бібліотеки</translation>
    </message>
    <message>
        <source>Who said what, and when</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Хто що сказав і коли</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Відкрити бібліотеку…</translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Бібліотека зразків</translation>
    </message>
    <message>
        <source>My library</source>
        <extracomment>ui/start_page</extracomment>
        <translation>Моя бібліотека</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити імпорт</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити експорт</translation>
    </message>
    <message>
        <source>Stop preparing search</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити підготовку пошуку</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Перевірка бібліотеки</translation>
    </message>
    <message>
        <source>Stop checking the library</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити перевірку бібліотеки</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Відновлення</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити відновлення</translation>
    </message>
    <message>
        <source>Dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Датування знову</translation>
    </message>
    <message>
        <source>Stop dating anew</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити датування</translation>
    </message>
    <message>
        <source>Looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Пошук пропущеного</translation>
    </message>
    <message>
        <source>Stop looking for what was left out</source>
        <extracomment>ui/status</extracomment>
        <translation>Зупинити пошук пропущеного</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/status</extracomment>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>{quotations} ({n} undated)</source>
        <extracomment>ui/status</extracomment>
        <translation>{quotations} ({n} без дати)</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Додати стрічку</translation>
    </message>
    <message>
        <source>The address of a feed (RSS, Atom or JSON Feed), or of a page that names one.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Адреса стрічки (RSS, Atom або JSON Feed) або сторінки, що її називає.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>As the feed calls itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Як називає себе стрічка</translation>
    </message>
    <message>
        <source>Look by itself</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Автоперевірка</translation>
    </message>
    <message>
        <source>It is fetched when you look, not now.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Її завантажать, коли ви перевірятимете, а не зараз.</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Імпортувати з інтернету</translation>
    </message>
    <message>
        <source>The address of an article, or several with spaces between. Each is fetched once, now; no pictures and no scripts are loaded.</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Адреса статті або кілька адрес через пробіл. Кожну завантажують один раз, зараз; ні зображень, ні скриптів не завантажують.</translation>
    </message>
    <message>
        <source>Fetch the page of an article too where the feed holds only a summary</source>
        <extracomment>ui/subscription_asking</extracomment>
        <translation>Завантажувати й сторінку статті, якщо у стрічці лише короткий виклад</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Відстежувати теку</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Узяти список стрічок</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Списки стрічок (*.opml *.xml);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Write a list of feeds</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Записати список стрічок</translation>
    </message>
    <message>
        <source>Feeds or folders are being looked at. Try again when that is done.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Стрічки або теки зараз перевіряються. Спробуйте ще раз, коли це закінчиться.</translation>
    </message>
    <message>
        <source>This library is read only: nothing can come in.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Ця бібліотека лише для читання: до неї нічого не може надійти.</translation>
    </message>
    <message>
        <source>Looking at {what}, {n} of {total}</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Перевірка: {what}, {n} з {total}</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Перевірку зупинено.</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles} from feeds and folders.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>{n} {n:нова стаття|нові статті|нових статей} зі стрічок і тек.</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>The look did not end well.</source>
        <extracomment>ui/subscription_commands</extracomment>
        <translation>Перевірка закінчилася невдало.</translation>
    </message>
    <message>
        <source>No feed and no folder is in the list yet. Add one: nothing is fetched before you look.</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>У списку ще немає ні стрічок, ні тек. Додайте якусь: нічого не завантажують, доки ви не перевірите.</translation>
    </message>
    <message>
        <source>Feeds and watched folders</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Стрічки й відстежувані теки</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Додати стрічку…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Списки стрічок</translation>
    </message>
    <message>
        <source>Take in a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Узяти список (OPML)…</translation>
    </message>
    <message>
        <source>Write a list (OPML)…</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Записати список (OPML)…</translation>
    </message>
    <message>
        <source>Look at selected</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Перевірити вибрані</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Перевірити всі зараз</translation>
    </message>
    <message>
        <source>Look at all feeds and folders now (F5)</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Перевірити всі стрічки й теки зараз (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/subscription_dialog</extracomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Feed or folder</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Стрічка або тека</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Остання перевірка</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>ui/subscription_list</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Лише на вимогу</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Кожні 15 хвилин</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Кожні 30 хвилин</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Щогодини</translation>
    </message>
    <message>
        <source>Every 3 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Кожні 3 години</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Кожні 12 годин</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Nothing is fetched until you ask or set a timer. A timer runs only while this window is open. This list stays on this machine: it is not part of the library, and nobody who gets that sees it.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Нічого не завантажують, доки ви не попросите або не ввімкнете таймер. Таймер діє, лише доки це вікно відкрите. Цей список лишається на цьому комп’ютері: він не є частиною бібліотеки, і той, хто її отримає, його не бачить.</translation>
    </message>
    <message>
        <source>Every {n} {n:minute|minutes}</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{n:Кожну|Кожні|Кожні} {n} {n:хвилину|хвилини|хвилин}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>Only summaries of {n} {n:article|articles}: let their pages be fetched to have them</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Лише короткий виклад {n} {n:статті|статей|статей}: дозвольте завантажувати сторінки, щоб мати {n:її|їх|їх} цілком</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>{why:capital}. It is left alone until {time}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. Не перевіряється до {time}.</translation>
    </message>
    <message>
        <source>{why:capital}. Its timer is off.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{why:capital}. Таймер вимкнено.</translation>
    </message>
    <message>
        <source>Feed</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Стрічка</translation>
    </message>
    <message>
        <source>{n} new {n:article|articles}.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{n} {n:нова стаття|нові статті|нових статей}.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>Нічого нового.</translation>
    </message>
    <message>
        <source>{said} {n} could not be looked at, or not whole: see the list.</source>
        <extracomment>ui/subscription_words</extracomment>
        <translation>{said} {n} не вдалося перевірити, або не повністю: дивіться список.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Larger text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Усюди більший текст</translation>
    </message>
    <message>
        <source>Smaller text everywhere</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Усюди менший текст</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/text_size_commands</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Quotations of {one} and {other} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Цитати в часі: {one} і {other}</translation>
    </message>
    <message>
        <source>Quotations of {name} over time</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Цитати в часі: {name}</translation>
    </message>
    <message>
        <source>No day is known for any of them</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Для жодної день не відомий</translation>
    </message>
    <message>
        <source>By day, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>За день, щонайбільше {n}</translation>
    </message>
    <message>
        <source>By week, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>За тиждень, щонайбільше {n}</translation>
    </message>
    <message>
        <source>By month, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>За місяць, щонайбільше {n}</translation>
    </message>
    <message>
        <source>By year, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>За рік, щонайбільше {n}</translation>
    </message>
    <message>
        <source>By {years} years, at most {n}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>За {years} років, щонайбільше {n}</translation>
    </message>
    <message>
        <source>{measure} · above: {one}, below: {other}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{measure} · угорі: {one}, унизу: {other}</translation>
    </message>
    <message>
        <source>{days}: {n} {n:quotation|quotations}</source>
        <extracomment>ui/time_words</extracomment>
        <translation>{days}: {n} {n:цитата|цитати|цитат}</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated, {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Не в стовпцях: {undated} без дати, {loose} відомо лише приблизно</translation>
    </message>
    <message>
        <source>Not in the bars: {undated} undated</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Не в стовпцях: {undated} без дати</translation>
    </message>
    <message>
        <source>Not in the bars: {loose} known only roughly</source>
        <extracomment>ui/time_words</extracomment>
        <translation>Не в стовпцях: {loose} відомо лише приблизно</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>ui/timeline_accessible</extracomment>
        <translation>Натиснути</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Наблизити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Віддалити</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Показати всі дні</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>First quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Перша цитата</translation>
    </message>
    <message>
        <source>Last quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Остання цитата</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Go to {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Перейти до {n} днів навколо цієї цитати</translation>
    </message>
    <message>
        <source>Show only {n} days around this quotation</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Показати лише {n} днів навколо цієї цитати</translation>
    </message>
    <message>
        <source>Chosen days begin here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Вибрані дні починаються тут</translation>
    </message>
    <message>
        <source>Chosen days end here</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Вибрані дні закінчуються тут</translation>
    </message>
    <message>
        <source>Show only the days in view</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Показати лише видимі дні</translation>
    </message>
    <message>
        <source>Take the chosen days away</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Прибрати вибрані дні</translation>
    </message>
    <message>
        <source>Stack bars by</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Складати стовпці за</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Bars for 100 articles</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Стовпці на 100 статей</translation>
    </message>
    <message>
        <source>When articles were published</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Коли вийшли статті</translation>
    </message>
    <message>
        <source>Nobody knows on which day this quotation belongs.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Ніхто не знає, до якого дня належить ця цитата.</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <extracomment>ui/timeline_commands</extracomment>
        <translation>Спершу виберіть цитату.</translation>
    </message>
    <message>
        <source>Place quotations on the day the words were said</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Ставити цитати на день, коли слова сказано</translation>
    </message>
    <message>
        <source>Place quotations on the day their article was published</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Ставити цитати на день, коли вийшла їхня стаття</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Тижні</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Місяці</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Роки</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Види</translation>
    </message>
    <message>
        <source>Days of the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Дні часової шкали</translation>
    </message>
    <message>
        <source>By: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>За: {choice}</translation>
    </message>
    <message>
        <source>Lanes: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Доріжки: {choice}</translation>
    </message>
    <message>
        <source>Colours: {choice}</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Кольори: {choice}</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Віддалити (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Наблизити (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Умістити</translation>
    </message>
    <message>
        <source>Show all days (0)</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Показати всі дні (0)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Зберегти малюнок</translation>
    </message>
    <message>
        <source>More about the timeline</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Більше про часову шкалу</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Зберегти малюнок…</translation>
    </message>
    <message>
        <source>Single quotations where they fit, or counts by day, week, month or year</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Окремі цитати, де вони вміщаються, або кількість за день, тиждень, місяць чи рік</translation>
    </message>
    <message>
        <source>What each lane of the timeline holds</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>Що містить кожна доріжка часової шкали</translation>
    </message>
    <message>
        <source>What the bars above the lanes are coloured by</source>
        <extracomment>ui/timeline_header</extracomment>
        <translation>За чим пофарбовано стовпці над доріжками</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day. Click to see only these.</source>
        <extracomment>ui/timeline_hints</extracomment>
        <translation>{n} {n:цитата|цитати|цитат} без дня. Клацніть, щоб побачити лише їх.</translation>
    </message>
    <message>
        <source>quotations of a day; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>цитати за день; висота росте з квадратним коренем</translation>
    </message>
    <message>
        <source>quotations of a week; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>цитати за тиждень; висота росте з квадратним коренем</translation>
    </message>
    <message>
        <source>quotations of a month; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>цитати за місяць; висота росте з квадратним коренем</translation>
    </message>
    <message>
        <source>quotations of a year; heights grow with the square root</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>цитати за рік; висота росте з квадратним коренем</translation>
    </message>
    <message>
        <source>day known</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>день відомий</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>опубліковано</translation>
    </message>
    <message>
        <source>said within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>сказано в ці дні</translation>
    </message>
    <message>
        <source>day of publication</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>день публікації</translation>
    </message>
    <message>
        <source>within these days</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>у ці дні</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>ui/timeline_legend</extracomment>
        <translation>кілька</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>ui/timeline_names</extracomment>
        <translation>статті</translation>
    </message>
    <message>
        <source>‹ {n} earlier</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>‹ {n} раніше</translation>
    </message>
    <message>
        <source>{n} later ›</source>
        <extracomment>ui/timeline_overview</extracomment>
        <translation>{n} пізніше ›</translation>
    </message>
    <message>
        <source>The last day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Останній день: {day:long}</translation>
    </message>
    <message>
        <source>The first day: {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Перший день: {day:long}</translation>
    </message>
    <message>
        <source>Today, {day:long}</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Сьогодні, {day:long}</translation>
    </message>
    <message>
        <source>{n} {n:article|articles} published</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Опубліковано {n} {n:статтю|статті|статей}</translation>
    </message>
    <message>
        <source>No article was published then, so there is no measure.</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>Тоді не вийшло жодної статті, тож міри немає.</translation>
    </message>
    <message>
        <source>{share:.1f} quotations per 100 articles</source>
        <extracomment>ui/timeline_pointing</extracomment>
        <translation>{share:.1f} цитати на 100 статей</translation>
    </message>
    <message>
        <source>No day is known</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Жодного дня не відомо</translation>
    </message>
    <message>
        <source>{days} in view</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Видно {days}</translation>
    </message>
    <message>
        <source>{days} in view, {n} {n:quotation|quotations} selected</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Видно {days}, вибрано {n} {n:цитату|цитати|цитат}</translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations} without a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{n} {n:цитата|цитати|цитат} без дня</translation>
    </message>
    <message>
        <source>{words}, collapsed</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{words}, згорнуто</translation>
    </message>
    <message>
        <source>{name}, {days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{name}, {days}, {n} {n:цитата|цитати|цитат}</translation>
    </message>
    <message>
        <source>{days}, {n} {n:quotation|quotations}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, {n} {n:цитата|цитати|цитат}</translation>
    </message>
    <message>
        <source>All: {n} {n:quotation|quotations} with a day</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Усього: {n} {n:цитата|цитати|цитат} з днем</translation>
    </message>
    <message>
        <source>{days}, {n} {n:article|articles} published</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>{days}, опубліковано {n} {n:статтю|статті|статей}</translation>
    </message>
    <message>
        <source>Quotation without a day, {number} of {all}</source>
        <extracomment>ui/timeline_reading</extracomment>
        <translation>Цитата без дня, {number} з {all}</translation>
    </message>
    <message>
        <source>Quotations per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Цитат на 100 статей</translation>
    </message>
    <message>
        <source>per 100 articles</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>на 100 статей</translation>
    </message>
    <message>
        <source>Quotations per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Цитат за день</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>за день</translation>
    </message>
    <message>
        <source>Quotations per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Цитат за тиждень</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>за тиждень</translation>
    </message>
    <message>
        <source>Quotations per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Цитат за місяць</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>за місяць</translation>
    </message>
    <message>
        <source>Quotations per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>Цитат за рік</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>ui/timeline_stack</extracomment>
        <translation>за рік</translation>
    </message>
    <message>
        <source>No dated quotations yet.
Import articles, and what people said appears here by day.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Датованих цитат ще немає.
Імпортуйте статті, і сказане з’явиться тут за днями.</translation>
    </message>
    <message>
        <source>No quotation fits all that is asked.
Shift+Esc takes away what leaves nothing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Жодна цитата не відповідає всьому запитаному.
Shift+Esc прибирає те, через що нічого не лишається.</translation>
    </message>
    <message>
        <source>Timeline of quotations</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Часова шкала цитат</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day.
The articles do not tell when the words were said.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Жодна з {n} {n:цитати|цитат|цитат} не має дня.
Статті не кажуть, коли слова сказано.</translation>
    </message>
    <message>
        <source>None of these {n} {n:quotation|quotations} has a day of publication.
Give one when importing.</source>
        <extracomment>ui/timeline_view</extracomment>
        <translation>Жодна з {n} {n:цитати|цитат|цитат} не має дня публікації.
Вкажіть його під час імпорту.</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, and in none of the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term}: у {n} з {of} {of:висловлювання|висловлювань|висловлювань}, і в жодному з інших</translation>
    </message>
    <message>
        <source>{term}: in {n} of {of} {of:statement|statements}, {times}× as often as with the others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>{term}: у {n} з {of} {of:висловлювання|висловлювань|висловлювань}, у {times}× частіше, ніж в інших</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>З вибірки {n} {n:висловлювання|висловлювань|висловлювань} проти вибірки {m} інших</translation>
    </message>
    <message>
        <source>From a sample of {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>З вибірки {n} {n:висловлювання|висловлювань|висловлювань} проти {m} інших</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against a sample of {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>З {n} {n:висловлювання|висловлювань|висловлювань} проти вибірки {m} інших</translation>
    </message>
    <message>
        <source>From {n} {n:statement|statements}, against {m} others</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>З {n} {n:висловлювання|висловлювань|висловлювань} проти {m} інших</translation>
    </message>
    <message>
        <source>Too few statements to tell what sets this speaker apart.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Замало висловлювань, щоб сказати, що вирізняє цього мовця.</translation>
    </message>
    <message>
        <source>Nothing is said much more often than others say it.</source>
        <extracomment>ui/topic_chips</extracomment>
        <translation>Нічого не сказано набагато частіше, ніж кажуть інші.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour</extracomment>
        <translation>Завершити огляд</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <extracomment>ui/tour</extracomment>
        <translation>{number} з {of}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Tour, {number} of {of}: {title}</source>
        <extracomment>ui/tour</extracomment>
        <translation>Огляд, {number} з {of}: {title}</translation>
    </message>
    <message>
        <source>Type words, “a phrase”, or speaker:name (Ctrl+F). Beside the box you see how it is understood. At the left, speakers, outlets and days narrow everything you see; Ctrl+S keeps a search.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Введіть слова, “a phrase” або speaker:name (Ctrl+F). Поруч із полем видно, як це зрозуміло. Ліворуч мовці, видання й дні звужують усе, що Ви бачите; Ctrl+S зберігає пошук.</translation>
    </message>
    <message>
        <source>Each mark is a quotation on the day it was said, not the day it was printed. Turn the wheel to come nearer, drag across the strip above to choose days, click a mark to read it in its article.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Кожна позначка — це цитата в день, коли її сказано, а не надруковано. Крутіть коліщатко, щоб наблизити, протягніть по смузі вгорі, щоб вибрати дні, клацніть позначку, щоб прочитати її у статті.</translation>
    </message>
    <message>
        <source>Select a quotation: Ctrl+Shift+S changes its speaker, B its words, Ctrl+Shift+D its day. F8 walks through the doubtful ones. Everything can be undone (Ctrl+Z), and Ctrl+K finds every command.</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Виберіть цитату: Ctrl+Shift+S змінює її мовця, B — слова, Ctrl+Shift+D — день. F8 веде сумнівними. Усе можна скасувати (Ctrl+Z), а Ctrl+K знаходить будь-яку команду.</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Шукати й фільтрувати</translation>
    </message>
    <message>
        <source>See who said what, and when</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Побачити, хто що сказав і коли</translation>
    </message>
    <message>
        <source>Put right what is wrong</source>
        <extracomment>ui/tour_steps</extracomment>
        <translation>Виправити хибне</translation>
    </message>
    <message>
        <source>Outlet: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Видання: {letters}</translation>
    </message>
    <message>
        <source>Speaker: {letters}</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Мовець: {letters}</translation>
    </message>
    <message>
        <source>No outlet in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Жодне видання в цьому списку не починається на «{letters}»</translation>
    </message>
    <message>
        <source>No speaker in this list begins with “{letters}”</source>
        <extracomment>ui/type_ahead</extracomment>
        <translation>Жоден мовець у цьому списку не починається на «{letters}»</translation>
    </message>
    <message>
        <source>M next</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>M наступне</translation>
    </message>
    <message>
        <source>Shift+M previous</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Shift+M попереднє</translation>
    </message>
    <message>
        <source>Q make it a quotation</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Q зробити цитатою</translation>
    </message>
    <message>
        <source>U hide</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>U сховати</translation>
    </message>
    <message>
        <source>Make it a quotation (Q)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Зробити цитатою (Q)</translation>
    </message>
    <message>
        <source>Look at the first (M)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Переглянути перше (M)</translation>
    </message>
    <message>
        <source>Hide (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Сховати (U)</translation>
    </message>
    <message>
        <source>Show what stands in quotation marks and is no quotation, and why (U)</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Показати, що стоїть у лапках і не є цитатою, і чому (U)</translation>
    </message>
    <message>
        <source>Unclaimed marks: {n}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Вільні лапки: {n}</translation>
    </message>
    <message>
        <source>No quotation was found in this article. {n} {n:stretch|stretches} in quotation marks {n:was|were} left alone: {reasons}.</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>У цій статті не знайдено жодної цитати. {n} {n:уривок|уривки|уривків} у лапках {n:залишено|залишено|залишено} осторонь: {reasons}.</translation>
    </message>
    <message>
        <source>{n} {n:stretch|stretches} in quotation marks {n:is no quotation|are no quotations}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{n} {n:уривок|уривки|уривків} у лапках – не {n:цитата|цитати|цитати}</translation>
    </message>
    <message>
        <source>{place} of {many}: “{words}” – {sentence}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>{place} з {many}: «{words}» – {sentence}</translation>
    </message>
    <message>
        <source>No quotation: {why}</source>
        <extracomment>ui/unclaimed_marks</extracomment>
        <translation>Не цитата: {why}</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Старіша версія</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Новіша версія</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Показати однакове</translation>
    </message>
    <message>
        <source>Both versions</source>
        <extracomment>ui/version_dialog</extracomment>
        <translation>Обидві версії</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Показати, що змінилося</translation>
    </message>
    <message>
        <source>The newest of {n} versions</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Найновіша з версій (усього {n})</translation>
    </message>
    <message>
        <source>An older version of {n}</source>
        <extracomment>ui/version_line</extracomment>
        <translation>Старіша версія (усього {n})</translation>
    </message>
    <message>
        <source>Article {number}, imported {when}</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Стаття {number}, імпортовано {when}</translation>
    </message>
    <message>
        <source>All quotations are the same.</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Усі цитати такі самі.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Зникла</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/version_words</extracomment>
        <translation>Така сама</translation>
    </message>
    <message>
        <source>Without the search “{query}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Без пошуку «{query}»</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Без «{filter}»</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Без фільтра «{filter}»</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Мали на увазі «{query}»?</translation>
    </message>
    <message>
        <source>Quotations by {name}</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Цитати: {name}</translation>
    </message>
    <message>
        <source>Quotations by speakers named “{name}”</source>
        <extracomment>ui/ways_out</extracomment>
        <translation>Цитати мовців на ім’я «{name}»</translation>
    </message>
    <message>
        <source>Who is who – Quoteline</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Хто є хто – Quoteline</translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <extracomment>ui/who_is_who</extracomment>
        <translation>Пропозиції ({n})</translation>
    </message>
    <message>
        <source>No speaker has a name like that. Fewer letters find more.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Жоден мовець так не зветься. Менше літер дадуть більше.</translation>
    </message>
    <message>
        <source>There are no speakers yet. They come with the articles that you import.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Мовців ще немає. Вони з’являться зі статтями, які ви імпортуєте.</translation>
    </message>
    <message>
        <source>No speaker is printed with several names.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Жодного мовця не надруковано під кількома іменами.</translation>
    </message>
    <message>
        <source>Nobody was marked as not a speaker.</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Нікого не позначено як не мовця.</translation>
    </message>
    <message>
        <source>Find a speaker by name</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Знайти мовця за іменем</translation>
    </message>
    <message>
        <source>Several names</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Кілька імен</translation>
    </message>
    <message>
        <source>Not speakers</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Не мовці</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Найчастіше цитовані</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Say whom the chosen ones are the same as (Ctrl+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Сказати, з ким вибрані є одним (Ctrl+M)</translation>
    </message>
    <message>
        <source>Tick what somebody else said (Ctrl+Shift+M)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Позначити, що сказав хтось інший (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What they are said to have said has no speaker from now on (Del)</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Приписане їм відтепер не має мовця (Del)</translation>
    </message>
    <message>
        <source>They are a speaker after all</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Вони таки мовці</translation>
    </message>
    <message>
        <source>Not speakers ({n})</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Не мовці ({n})</translation>
    </message>
    <message>
        <source>Merge {n} into one</source>
        <extracomment>ui/who_is_who_people</extracomment>
        <translation>Об’єднати {n} в одного</translation>
    </message>
    <message>
        <source>Show them under this name ({key})</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Показувати під цим іменем ({key})</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>Читати у статті</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/who_is_who_side</extracomment>
        <translation>{names} і ще {n}</translation>
    </message>
    <message>
        <source>There is nothing to decide.

When articles are imported, names that may be one person, but are not sure to be, wait here. Nothing is merged by itself unless it is sure.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Вирішувати нічого.

Коли імпортують статті, тут чекають імена, що можуть бути однією особою, але це не певно. Само собою об’єднують лише певне.</translation>
    </message>
    <message>
        <source>You skipped all that are left.</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Ви пропустили всі, що лишилися.</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Об’єднати (M)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Не одне й те саме (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Пропустити (S)</translation>
    </message>
    <message>
        <source>Look at the skipped again</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Переглянути пропущені ще раз</translation>
    </message>
    <message>
        <source>{share:.0%} likely to be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>імовірно одне, {share:.0%}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Свідчить за</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Свідчить проти</translation>
    </message>
    <message>
        <source>Two speakers that may be one</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Два мовці, що можуть бути одним</translation>
    </message>
    <message>
        <source>Take the last decision back (Ctrl+Z)</source>
        <extracomment>ui/who_is_who_suggestions</extracomment>
        <translation>Скасувати останнє рішення (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Спершу відкрийте бібліотеку.</translation>
    </message>
    <message>
        <source>Nothing can be undone.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>Something fits what is asked.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Дещо відповідає запитаному.</translation>
    </message>
    <message>
        <source>Nothing can be made again.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Повторювати нічого.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Раніше нічого не показано.</translation>
    </message>
    <message>
        <source>Nothing was shown after this.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Після цього нічого не показано.</translation>
    </message>
    <message>
        <source>The saved search asks for what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Збережений пошук запитує саме показане.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Ще не збережено жодного пошуку.</translation>
    </message>
    <message>
        <source>Search for words first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Спершу пошукайте слова.</translation>
    </message>
    <message>
        <source>Nothing is new in what is shown.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>У показаному нічого нового немає.</translation>
    </message>
    <message>
        <source>Nothing is new in any saved search.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>У жодному збереженому пошуку нічого нового немає.</translation>
    </message>
    <message>
        <source>Ask a saved search first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Спершу запустіть збережений пошук.</translation>
    </message>
    <message>
        <source>Read an article first.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Спершу відкрийте статтю.</translation>
    </message>
    <message>
        <source>Go to a pane first (F6).</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Спершу перейдіть на панель (F6).</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Зараз неможливо.</translation>
    </message>
    <message>
        <source>Select one quotation only.</source>
        <extracomment>ui/why_not</extracomment>
        <translation>Виберіть лише одну цитату.</translation>
    </message>
    <message>
        <source>Open library in a new window</source>
        <extracomment>ui/window_commands</extracomment>
        <translation>Відкрити бібліотеку в новому вікні</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Порівняти з…</translation>
    </message>
    <message>
        <source>One speaker only</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Лише один мовець</translation>
    </message>
    <message>
        <source>Printings of one statement once</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Публікації одного висловлювання – раз</translation>
    </message>
    <message>
        <source>About what? Words, or a query as in the search box; empty is all</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Про що? Слова або запит, як у полі пошуку; порожнє – усе</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Про що</translation>
    </message>
    <message>
        <source>About a speaker: put their names into the box</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Про мовця: вписати його імена в поле</translation>
    </message>
    <message>
        <source>About a speaker</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Про мовця</translation>
    </message>
    <message>
        <source>Said about</source>
        <extracomment>ui/words_head</extracomment>
        <translation>Сказано про</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Назад (Alt+Ліворуч)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <extracomment>ui/workspace</extracomment>
        <translation>Уперед (Alt+Праворуч)</translation>
    </message>
</context>
</TS>
