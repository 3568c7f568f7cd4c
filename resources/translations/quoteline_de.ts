<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Quoteline</name>
    <message>
        <source>Quotations over time</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a page of A4</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of a newspaper, 85 mm</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {n:quotation|quotations}</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} over more than a month, in no column</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quotations of the library</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: library “{name}”, {n} {n:article|articles} of {outlets}.</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Quoteline {version} on {day}.</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outlet</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} {n:other outlet|other outlets}</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} undated</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not known to the day</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published on {day:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published from {first:short} to {last:short}</source>
        <extracomment>services/picturing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; none is saved yet.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. There are: {there}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: a newer program kept it, or it is damaged. Delete it, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this library is called {who} any more.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its query is understood otherwise than when it was kept: {now}.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search “{name}” updated</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search “{old}” renamed to “{new}”</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search “{name}” deleted</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search “{name}” moved</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved search is gone. It was deleted, here or by another program.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long; {n} characters are enough.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name, or update it.</source>
        <extracomment>services/saved_searches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bottom</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{pane}” back into the window</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pane}” in a window of its own</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “{pane}”</source>
        <extracomment>ui/pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can be saved as {formats}, not as “{name}”.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}: {reason}.</source>
        <extracomment>ui/picture_writing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/translating</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/workspace</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/workspace</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>ui/workspace</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/workspace</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
