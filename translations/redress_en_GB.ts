<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>redress::Acts</name>
    <message numerus="yes">
        <source>Agreed after %n working day(s).</source>
        <translation>
            <numerusform>Agreed after %n working day.</numerusform>
            <numerusform>Agreed after %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Appointed %n working day(s) after the request.</source>
        <translation>
            <numerusform>Appointed %n working day after the request.</numerusform>
            <numerusform>Appointed %n working days after the request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::BackupsSection</name>
    <message numerus="yes">
        <source>Backed up %n case(s) to %1, and read back.</source>
        <translation>
            <numerusform>Backed up %n case to %1, and read back.</numerusform>
            <numerusform>Backed up %n cases to %1, and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the backup with %n case(s). The present file is as it was.</source>
        <translation>
            <numerusform>%1 holds the backup with %n case. The present file is as it was.</numerusform>
            <numerusform>%1 holds the backup with %n cases. The present file is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Change %n case</numerusform>
            <numerusform>Change %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n case(s)</source>
        <translation>
            <numerusform>change of %n case</numerusform>
            <numerusform>change of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed: %1 is now %2.</source>
        <comment>a fact and its value</comment>
        <translation>
            <numerusform>%n case changed: %1 is now %2.</numerusform>
            <numerusform>%n cases changed: %1 is now %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarChange</name>
    <message numerus="yes">
        <source>That would be a closure of %n day(s). One of more than %1 is added in parts.</source>
        <translation>
            <numerusform>That would be a closure of %n day. One of more than %1 is added in parts.</numerusform>
            <numerusform>That would be a closure of %n days. One of more than %1 is added in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarDialog</name>
    <message numerus="yes">
        <source>%n working day(s) before, at 9 o&apos;clock</source>
        <translation>
            <numerusform>%n working day before, at 9 o&apos;clock</numerusform>
            <numerusform>%n working days before, at 9 o&apos;clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s).</source>
        <translation>
            <numerusform>%n deadline.</numerusform>
            <numerusform>%n deadlines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s); %1 more have no day to keep.</source>
        <translation>
            <numerusform>%n deadline; %1 more have no day to keep.</numerusform>
            <numerusform>%n deadlines; %1 more have no day to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarFile</name>
    <message numerus="yes">
        <source>Calendar: %n day(s) changed</source>
        <translation>
            <numerusform>Calendar: %n day changed</numerusform>
            <numerusform>Calendar: %n days changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank holidays are published up to %1. %n open due date(s) lie after that year: a day that is proclaimed later may move them.</source>
        <translation>
            <numerusform>Bank holidays are published up to %1. %n open due date lies after that year: a day that is proclaimed later may move it.</numerusform>
            <numerusform>Bank holidays are published up to %1. %n open due dates lie after that year: a day that is proclaimed later may move them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarRehearsal</name>
    <message numerus="yes">
        <source>%n open due date(s) move: %1 would be late then, %2 no longer.</source>
        <translation>
            <numerusform>%n open due date moves: %1 would be late then, %2 no longer.</numerusform>
            <numerusform>%n open due dates move: %1 would be late then, %2 no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were given would count otherwise: %1 as in time, %2 as late.</source>
        <translation>
            <numerusform>%n answer that was given would count otherwise: %1 as in time, %2 as late.</numerusform>
            <numerusform>%n answers that were given would count otherwise: %1 as in time, %2 as late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved report(s) stay as they are, with every figure in them.</source>
        <translation>
            <numerusform>%n approved report stays as it is, with every figure in it.</numerusform>
            <numerusform>%n approved reports stay as they are, with every figure in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) that run have begun since that day; they keep the version under which they began.</source>
        <translation>
            <numerusform>%n stage that runs has begun since that day; it keeps the version under which it began.</numerusform>
            <numerusform>%n stages that run have begun since that day; they keep the version under which they began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that run could go on to a further stage, and then cannot.</source>
        <translation>
            <numerusform>%n case that run could go on to a further stage, and then cannot.</numerusform>
            <numerusform>%n cases that run could go on to a further stage, and then cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that run can then go on to a further stage.</source>
        <translation>
            <numerusform>%n case that run can then go on to a further stage.</numerusform>
            <numerusform>%n cases that run can then go on to a further stage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarSection</name>
    <message numerus="yes">
        <source>Closed, %n day(s)</source>
        <translation>
            <numerusform>Closed, %n day</numerusform>
            <numerusform>Closed, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar</source>
        <translation>
            <numerusform>%n day of the calendar</numerusform>
            <numerusform>%n days of the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calendar is changed; %n due date(s) moved.</source>
        <translation>
            <numerusform>The calendar is changed; %n due date moved.</numerusform>
            <numerusform>The calendar is changed; %n due dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseListModel</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <comment>a group of a list</comment>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseListPage</name>
    <message numerus="yes">
        <source>the %n chosen row(s)</source>
        <translation>
            <numerusform>the %n chosen row</numerusform>
            <numerusform>the %n chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n that the list shows</source>
        <translation>
            <numerusform>all %n that the list shows</numerusform>
            <numerusform>all %n that the list shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseListText</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseSections</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseSide</name>
    <message numerus="yes">
        <source>%1, appointed after %n working day(s)</source>
        <comment>a name</comment>
        <translation>
            <numerusform>%1, appointed after %n working day</numerusform>
            <numerusform>%1, appointed after %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseTables</name>
    <message numerus="yes">
        <source>entered %n working day(s) later</source>
        <translation>
            <numerusform>entered %n working day later</numerusform>
            <numerusform>entered %n working days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ChartBuilder</name>
    <message numerus="yes">
        <source>%n smaller one(s) are left out of the chart; the table has them.</source>
        <translation>
            <numerusform>%n smaller one is left out of the chart; the table has it.</numerusform>
            <numerusform>%n smaller ones are left out of the chart; the table has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n quarter(s) of %2, as in the same part of %3.</source>
        <translation>
            <numerusform>%1 in the first quarter of %2, as in the same part of %3.</numerusform>
            <numerusform>%1 in the first %n quarters of %2, as in the same part of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, a decrease of %5%.</source>
        <translation>
            <numerusform>%1 in the first quarter of %2 against %3 in the same part of %4, a decrease of %5%.</numerusform>
            <numerusform>%1 in the first %n quarters of %2 against %3 in the same part of %4, a decrease of %5%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, an increase of %5%.</source>
        <translation>
            <numerusform>%1 in the first quarter of %2 against %3 in the same part of %4, an increase of %5%.</numerusform>
            <numerusform>%1 in the first %n quarters of %2 against %3 in the same part of %4, an increase of %5%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest of %n: %1, %2 in all. The smallest: %3, %4.</source>
        <translation>
            <numerusform>The largest: %1, %2 in all. The smallest: %3, %4.</numerusform>
            <numerusform>The largest of %n: %1, %2 in all. The smallest: %3, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) are of fewer than %1: one more or less moves them far.</source>
        <translation>
            <numerusform>%n share is of fewer than %1: one more or less moves it far.</numerusform>
            <numerusform>%n shares are of fewer than %1: one more or less moves them far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Cli</name>
    <message numerus="yes">
        <source>%n record(s) replaced</source>
        <translation>
            <numerusform>%n record replaced</numerusform>
            <numerusform>%n records replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the report have no value, and say so in it:</source>
        <translation>
            <numerusform>%n field of the report has no value, and says so in it:</numerusform>
            <numerusform>%n fields of the report have no value, and say so in it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: &quot;%2&quot;, %n page(s).</source>
        <translation>
            <numerusform>%1 was written: &quot;%2&quot;, %n page.</numerusform>
            <numerusform>%1 was written: &quot;%2&quot;, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be replaced</source>
        <translation>
            <numerusform>%n record would be replaced</numerusform>
            <numerusform>%n records would be replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of replaced cases, which the files do not name, were removed with all that hung on them; the audit trail keeps what they were</source>
        <translation>
            <numerusform>%n stage of replaced cases, which the files do not name, was removed with all that hung on it; the audit trail keeps what it was</numerusform>
            <numerusform>%n stages of replaced cases, which the files do not name, were removed with all that hung on them; the audit trail keeps what they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of replaced cases, which the files do not name, would be removed with all that hangs on them</source>
        <translation>
            <numerusform>%n stage of replaced cases, which the files do not name, would be removed with all that hangs on it</numerusform>
            <numerusform>%n stages of replaced cases, which the files do not name, would be removed with all that hangs on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the rows read are hidden in the spreadsheet</source>
        <translation>
            <numerusform>%1: %n of the rows read is hidden in the spreadsheet</numerusform>
            <numerusform>%1: %n of the rows read are hidden in the spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since it was closed:</source>
        <translation>
            <numerusform>%n figure has changed since it was closed:</numerusform>
            <numerusform>%n figures have changed since it was closed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Explained in part, %n left: %1</source>
        <translation>
            <numerusform>Explained in part, %n left: %1</numerusform>
            <numerusform>Explained in part, %n left: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left.</source>
        <translation>
            <numerusform>%n thing left.</numerusform>
            <numerusform>%n things left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n figure(s), %2.</source>
        <translation>
            <numerusform>%1 was written: %n figure, %2.</numerusform>
            <numerusform>%1 was written: %n figures, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %n footnote(s). Write --footnote 1 for the first.</source>
        <translation>
            <numerusform>The table has %n footnote. Write --footnote 1 for the first.</numerusform>
            <numerusform>The table has %n footnotes. Write --footnote 1 for the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, out of: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1, out of: %n</numerusform>
            <numerusform>%1, out of: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n value(s) are missing for this letter.</source>
        <translation>
            <numerusform>Nothing was written: %n value is missing for this letter.</numerusform>
            <numerusform>Nothing was written: %n values are missing for this letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n case(s) were made anew.</source>
        <translation>
            <numerusform>The words of %n case were made anew.</numerusform>
            <numerusform>The words of %n cases were made anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calendar was changed; %n due date(s) moved.</source>
        <translation>
            <numerusform>The calendar was changed; %n due date moved.</numerusform>
            <numerusform>The calendar was changed; %n due dates moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) in %1.</source>
        <translation>
            <numerusform>%n working day in %1.</numerusform>
            <numerusform>%n working days in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would move.</source>
        <translation>
            <numerusform>%n case would move.</numerusform>
            <numerusform>%n cases would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>%n case moved.</numerusform>
            <numerusform>%n cases moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n deadline(s).</source>
        <translation>
            <numerusform>%1 was written: %n deadline.</numerusform>
            <numerusform>%1 was written: %n deadlines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would change.</source>
        <translation>
            <numerusform>%n case would change.</numerusform>
            <numerusform>%n cases would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%n case changed.</numerusform>
            <numerusform>%n cases changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n page(s).</source>
        <translation>
            <numerusform>%1 was written: %n page.</numerusform>
            <numerusform>%1 was written: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 -&gt; %2, %n time(s)</source>
        <comment>what was found; its stand-in</comment>
        <translation>
            <numerusform>%1 -&gt; %2, %n time</numerusform>
            <numerusform>%1 -&gt; %2, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n case found</numerusform>
            <numerusform>%n cases found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n document(s) were read from what was kept.</source>
        <translation>
            <numerusform>The words of %n document were read from what was kept.</numerusform>
            <numerusform>The words of %n documents were read from what was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) or e-mail(s) have no words that can be read: searches and copies without names leave them out.</source>
        <translation>
            <numerusform>%n letter or e-mail has no words that can be read: searches and copies without names leave it out.</numerusform>
            <numerusform>%n letters or e-mails have no words that can be read: searches and copies without names leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the backup with %n case(s). It was read back; the present file and the backup are as they were.</source>
        <translation>
            <numerusform>%1 holds the backup with %n case. It was read back; the present file and the backup are as they were.</numerusform>
            <numerusform>%1 holds the backup with %n cases. It was read back; the present file and the backup are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n case(s), protected by the password. It was opened once and checked.
sha256 %2</source>
        <translation>
            <numerusform>%1 holds %n case, protected by the password. It was opened once and checked.
sha256 %2</numerusform>
            <numerusform>%1 holds %n cases, protected by the password. It was opened once and checked.
sha256 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was made of the copy. It holds %n case(s), and is not protected any more.</source>
        <translation>
            <numerusform>%1 was made of the copy. It holds %n case, and is not protected any more.</numerusform>
            <numerusform>%1 was made of the copy. It holds %n cases, and is not protected any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n case(s) (%2). It was read back and checked.
sha256 %3</source>
        <translation>
            <numerusform>%1 holds %n case (%2). It was read back and checked.
sha256 %3</numerusform>
            <numerusform>%1 holds %n cases (%2). It was read back and checked.
sha256 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read, %2 accepted, %3 rejected</source>
        <translation>
            <numerusform>%1: %n row read, %2 accepted, %3 rejected</numerusform>
            <numerusform>%1: %n rows read, %2 accepted, %3 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Closing</name>
    <message numerus="yes">
        <source>%n thing(s) are left to be mended or explained before the quarter is closed.</source>
        <translation>
            <numerusform>%n thing is left to be mended or explained before the quarter is closed.</numerusform>
            <numerusform>%n things are left to be mended or explained before the quarter is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more like it</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 and %n more like it</numerusform>
            <numerusform>%1 and %n more like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ClosingPane</name>
    <message numerus="yes">
        <source>%n thing(s) left before it is closed</source>
        <translation>
            <numerusform>%n thing left before it is closed</numerusform>
            <numerusform>%n things left before it is closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since it was closed.</source>
        <translation>
            <numerusform>%n figure has changed since it was closed.</numerusform>
            <numerusform>%n figures have changed since it was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Explained in part, %n left: %1</source>
        <translation>
            <numerusform>Explained in part, %n left: %1</numerusform>
            <numerusform>Explained in part, %n left: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left</source>
        <translation>
            <numerusform>%n thing left</numerusform>
            <numerusform>%n things left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ContactDialog</name>
    <message numerus="yes">
        <source>&amp;Nothing has to be chased from before: %n entry(ies)</source>
        <translation>
            <numerusform>&amp;Nothing has to be chased from before: %n entry</numerusform>
            <numerusform>&amp;Nothing has to be chased from before: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ContactForm</name>
    <message numerus="yes">
        <source>The record on file is used; it has %n case(s).</source>
        <translation>
            <numerusform>The record on file is used; it has %n case.</numerusform>
            <numerusform>The record on file is used; it has %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on file by such a name. Down goes there: Enter on the name uses the record, on a case opens it.</source>
        <translation>
            <numerusform>%n on file by such a name. Down goes there: Enter on the name uses the record, on a case opens it.</numerusform>
            <numerusform>%n on file by such a name. Down goes there: Enter on the name uses the record, on a case opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ContactsPane</name>
    <message numerus="yes">
        <source>%n to chase</source>
        <translation>
            <numerusform>%n to chase</numerusform>
            <numerusform>%n to chase</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CouncilSection</name>
    <message numerus="yes">
        <source>%n change(s) of the settings were taken over.</source>
        <translation>
            <numerusform>%n change of the settings were taken over.</numerusform>
            <numerusform>%n changes of the settings were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DipDrawDialog</name>
    <message numerus="yes">
        <source>A number, or a share as 25%. There are %n response(s) that were not sampled before.</source>
        <translation>
            <numerusform>A number, or a share as 25%. There is %n response that was not sampled before.</numerusform>
            <numerusform>A number, or a share as 25%. There are %n responses that were not sampled before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DipPane</name>
    <message numerus="yes">
        <source>Drawn again with seed %1, %n other response(s) come out: some were recorded or changed since. The sample stays as it was drawn.</source>
        <translation>
            <numerusform>Drawn again with seed %1, %n other response comes out: some were recorded or changed since. The sample stays as it was drawn.</numerusform>
            <numerusform>Drawn again with seed %1, %n other responses come out: some were recorded or changed since. The sample stays as it was drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Diversity</name>
    <message numerus="yes">
        <source>%n form(s) came back already, so at least as many were sent.</source>
        <translation>
            <numerusform>%n form came back already, so at least as many were sent.</numerusform>
            <numerusform>%n forms came back already, so at least as many were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DiversitySection</name>
    <message numerus="yes">
        <source>%n form(s) were sent out in %1.</source>
        <translation>
            <numerusform>%n form was sent out in %1.</numerusform>
            <numerusform>%n forms were sent out in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DocumentDesk</name>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>%n document attached</numerusform>
            <numerusform>%n documents attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DraftOffer</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names of drafts</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left %n draft(s) that are not saved: %1.</source>
        <translation>
            <numerusform>You left %n draft that is not saved: %1.</numerusform>
            <numerusform>You left %n drafts that are not saved: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %n draft(s) will be gone: %1.</source>
        <translation>
            <numerusform>What you typed in %n draft will be gone: %1.</numerusform>
            <numerusform>What you typed in %n drafts will be gone: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DueExplanation</name>
    <message numerus="yes">
        <source>last day to acknowledge, %n working day(s) from receipt; no acknowledgement is recorded, so the count begins here</source>
        <translation>
            <numerusform>last day to acknowledge, %n working day from receipt; no acknowledgement is recorded, so the count begins here</numerusform>
            <numerusform>last day to acknowledge, %n working days from receipt; no acknowledgement is recorded, so the count begins here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day for its findings, %n working day(s) after the panel</source>
        <translation>
            <numerusform>last day for its findings, %n working day after the panel</numerusform>
            <numerusform>last day for its findings, %n working days after the panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day for the reply, %n working day(s) after the findings</source>
        <translation>
            <numerusform>last day for the reply, %n working day after the findings</numerusform>
            <numerusform>last day for the reply, %n working days after the findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day for the reply, %n working day(s) after the panel</source>
        <translation>
            <numerusform>last day for the reply, %n working day after the panel</numerusform>
            <numerusform>last day for the reply, %n working days after the panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the outer day of the regulations, %n month(s) from receipt</source>
        <translation>
            <numerusform>the outer day of the regulations, %n month from receipt</numerusform>
            <numerusform>the outer day of the regulations, %n months from receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) were counted before.</source>
        <translation>
            <numerusform>%n working day was counted before.</numerusform>
            <numerusform>%n working days were counted before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day for the papers to be with everybody, %n working day(s) before the panel</source>
        <translation>
            <numerusform>last day for the papers to be with everybody, %n working day before the panel</numerusform>
            <numerusform>last day for the papers to be with everybody, %n working days before the panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::EarlierContacts</name>
    <message numerus="yes">
        <source>On file: %n person(s) of such a name</source>
        <translation>
            <numerusform>On file: %n person of such a name</numerusform>
            <numerusform>On file: %n people of such a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FaultSummary</name>
    <message numerus="yes">
        <source>Not saved: %n fault(s)</source>
        <translation>
            <numerusform>Not saved: %n fault</numerusform>
            <numerusform>Not saved: %n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FigureCasesDialog</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, out of: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1, out of: %n</numerusform>
            <numerusform>%1, out of: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FigureWords</name>
    <message numerus="yes">
        <source>all rows that are not shown (%n)</source>
        <translation>
            <numerusform>all rows that are not shown (%n)</numerusform>
            <numerusform>all rows that are not shown (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FiguresPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) hidden</source>
        <translation>
            <numerusform>%n number hidden</numerusform>
            <numerusform>%n numbers hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FileCopies</name>
    <message numerus="yes">
        <source>A copy with %n case(s) is in %1, and was read back.</source>
        <translation>
            <numerusform>A copy with %n case is in %1, and was read back.</numerusform>
            <numerusform>A copy with %n cases is in %1, and was read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy with %n case(s) is in %1, and was opened once with its password. Tell the password by another way than the copy goes.</source>
        <translation>
            <numerusform>A copy with %n case is in %1, and was opened once with its password. Tell the password by another way than the copy goes.</numerusform>
            <numerusform>A copy with %n cases is in %1, and was opened once with its password. Tell the password by another way than the copy goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the backup with %n case(s). The present file is as it was.</source>
        <translation>
            <numerusform>%1 holds the backup with %n case. The present file is as it was.</numerusform>
            <numerusform>%1 holds the backup with %n cases. The present file is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FileTasks</name>
    <message numerus="yes">
        <source>The check found %n thing(s) that are wrong.</source>
        <translation>
            <numerusform>The check found %n thing that is wrong.</numerusform>
            <numerusform>The check found %n things that are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n case(s) to %1, and read back.</source>
        <translation>
            <numerusform>Backed up %n case to %1, and read back.</numerusform>
            <numerusform>Backed up %n cases to %1, and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported.</source>
        <translation>
            <numerusform>%n row is imported.</numerusform>
            <numerusform>%n rows are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FilterWords</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ForecastPane</name>
    <message numerus="yes">
        <source>Estimate: if %n open case(s) are answered in time, %1 closes at %2, if late at %3.</source>
        <translation>
            <numerusform>Estimate: if %n open case is answered in time, %1 closes at %2, if late at %3.</numerusform>
            <numerusform>Estimate: if %n open cases are answered in time, %1 closes at %2, if late at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) decide it, by their last day</source>
        <translation>
            <numerusform>%n open case decides it, by its last day</numerusform>
            <numerusform>%n open cases decide it, by their last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing decides it any more; %n open case(s) are late already</source>
        <translation>
            <numerusform>Nothing decides it any more; %n open case is late already</numerusform>
            <numerusform>Nothing decides it any more; %n open cases are late already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with all %n open case(s); so far %2</source>
        <translation>
            <numerusform>%1, with %n open case; so far %2</numerusform>
            <numerusform>%1, with all %n open cases; so far %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %1 each, the average of %n concluded in %2</source>
        <translation>
            <numerusform>at %1 each, the cost of the one concluded in %2</numerusform>
            <numerusform>at %1 each, the average of %n concluded in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::HiddenRows</name>
    <message numerus="yes">
        <source>%n row(s) of numbers too small to publish are not printed; the totals count them.</source>
        <translation>
            <numerusform>%n row of numbers too small to publish is not printed; the totals count it.</numerusform>
            <numerusform>%n rows of numbers too small to publish are not printed; the totals count them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of numbers too small to publish are not printed.</source>
        <translation>
            <numerusform>%n row of numbers too small to publish is not printed.</numerusform>
            <numerusform>%n rows of numbers too small to publish are not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ImportDialog</name>
    <message numerus="yes">
        <source>%1 (%n hidden row(s) are read too)</source>
        <translation>
            <numerusform>%1 (%n hidden row is read too)</numerusform>
            <numerusform>%1 (%n hidden rows are read too)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are good</source>
        <translation>
            <numerusform>%n row is good</numerusform>
            <numerusform>%n rows are good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) would be replaced</source>
        <translation>
            <numerusform>%n stored record would be replaced</numerusform>
            <numerusform>%n stored records would be replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nothing is imported until that is mended: correct the files, and choose them again.</source>
        <translation>
            <numerusform>%n fault. Nothing is imported until that is mended: correct the files, and choose them again.</numerusform>
            <numerusform>%n faults. Nothing is imported until that is mended: correct the files, and choose them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported.</source>
        <translation>
            <numerusform>%n row is imported.</numerusform>
            <numerusform>%n rows are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of theirs, which the files do not name, removed with all that hangs on them</source>
        <translation>
            <numerusform>%n stage of theirs, which the files do not name, removed with all that hangs on them</numerusform>
            <numerusform>%n stages of theirs, which the files do not name, removed with all that hangs on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n row(s)</source>
        <translation>
            <numerusform>I&amp;mport %n row</numerusform>
            <numerusform>I&amp;mport %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ImportFault</name>
    <message numerus="yes">
        <source>longer than %n character(s)</source>
        <translation>
            <numerusform>longer than %n character</numerusform>
            <numerusform>longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allowed: %1 and %n more</source>
        <translation>
            <numerusform>allowed: %1 and %n more</numerusform>
            <numerusform>allowed: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ImportMapping</name>
    <message numerus="yes">
        <source>%n cell(s), more than there are headings; is a separator missing its quotation marks?</source>
        <translation>
            <numerusform>%n cell, more than there are headings; is a separator missing its quotation marks?</numerusform>
            <numerusform>%n cells, more than there are headings; is a separator missing its quotation marks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), fewer than there are headings</source>
        <translation>
            <numerusform>%n cell, fewer than there are headings</numerusform>
            <numerusform>%n cells, fewer than there are headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ImportRow</name>
    <message numerus="yes">
        <source>%n cell(s), more than the header names; is a comma missing its quotation marks?</source>
        <translation>
            <numerusform>%n cell, more than the header names; is a comma missing its quotation marks?</numerusform>
            <numerusform>%n cells, more than the header names; is a comma missing its quotation marks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), fewer than the header names</source>
        <translation>
            <numerusform>%n cell, fewer than the header names</numerusform>
            <numerusform>%n cells, fewer than the header names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Integrity</name>
    <message numerus="yes">
        <source>%n record(s) point to a record that is not there.</source>
        <translation>
            <numerusform>%n record points to a record that is not there.</numerusform>
            <numerusform>%n records point to a record that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searches look into words of %n case(s) that are not those of its records. The records are whole; make the words anew with &quot;redress-cli check FILE --rebuild-words&quot;.</source>
        <translation>
            <numerusform>Searches look into words of %n case that are not those of its records. The records are whole; make the words anew with &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
            <numerusform>Searches look into words of %n cases that are not those of their records. The records are whole; make the words anew with &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are restricted and name nobody who may open them, or the other way about. Say in their files who may.</source>
        <translation>
            <numerusform>%n case is restricted and names nobody who may open it, or the other way about. Say in its file who may.</numerusform>
            <numerusform>%n cases are restricted and name nobody who may open them, or the other way about. Say in their files who may.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::KnownFile</name>
    <message numerus="yes">
        <source>%n later change(s) could not be undone, because the history does not say what was there before; figures may differ by as many.</source>
        <translation>
            <numerusform>%n later change could not be undone, because the history does not say what was there before; a figure may differ by it.</numerusform>
            <numerusform>%n later changes could not be undone, because the history does not say what was there before; figures may differ by as many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LearningDetails</name>
    <message numerus="yes">
        <source>asked again: %n later complaint(s) with the same cause here</source>
        <translation>
            <numerusform>asked again: %n later complaint with the same cause here</numerusform>
            <numerusform>asked again: %n later complaints with the same cause here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LearningPage</name>
    <message numerus="yes">
        <source>%n action(s) shown, %1 overdue</source>
        <translation>
            <numerusform>%n action shown, %1 overdue</numerusform>
            <numerusform>%n actions shown, %1 overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LeaverStrip</name>
    <message numerus="yes">
        <source>%1 left on %2 and still has %n item(s) open.</source>
        <translation>
            <numerusform>%1 left on %2 and still has %n item open.</numerusform>
            <numerusform>%1 left on %2 and still has %n items open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LetterDialog</name>
    <message numerus="yes">
        <source>%n value(s) are missing for this letter:</source>
        <translation>
            <numerusform>%n value is missing for this letter:</numerusform>
            <numerusform>%n values are missing for this letter:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ListsSection</name>
    <message numerus="yes">
        <source>%n record(s) that said %1 say %2 now.</source>
        <translation>
            <numerusform>%n record that said %1 say %2 now.</numerusform>
            <numerusform>%n records that said %1 say %2 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand under %1 now.</source>
        <translation>
            <numerusform>%n value stands under %1 now.</numerusform>
            <numerusform>%n values stand under %1 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LookStrip</name>
    <message numerus="yes">
        <source>%n past the l&amp;imit</source>
        <translation>
            <numerusform>%n past the l&amp;imit</numerusform>
            <numerusform>%n past the l&amp;imit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the &amp;aim</source>
        <translation>
            <numerusform>%n past the &amp;aim</numerusform>
            <numerusform>%n past the &amp;aim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LoosePeopleDialog</name>
    <message numerus="yes">
        <source>%n record(s) of people who are on no case any more</source>
        <translation>
            <numerusform>%n record of people who are on no case any more</numerusform>
            <numerusform>%n records of people who are on no case any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ManualWindow</name>
    <message numerus="yes">
        <source>%n place(s). Down goes there, Esc goes back to the contents.</source>
        <translation>
            <numerusform>%n place. Down goes there, Esc goes back to the contents.</numerusform>
            <numerusform>%n places. Down goes there, Esc goes back to the contents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::MergeValueDialog</name>
    <message numerus="yes">
        <source>%n record(s) say %1. They will say the other value, and tables of all years count them there. %1 is then no longer offered.</source>
        <translation>
            <numerusform>%n record says %1. It will say the other value, and tables of all years count it there. %1 is then no longer offered.</numerusform>
            <numerusform>%n records say %1. They will say the other value, and tables of all years count them there. %1 is then no longer offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Narrative</name>
    <message numerus="yes">
        <source>a fall of %n percentage point(s)</source>
        <translation>
            <numerusform>a fall of %n percentage point</numerusform>
            <numerusform>a fall of %n percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rise of %n percentage point(s)</source>
        <translation>
            <numerusform>a rise of %n percentage point</numerusform>
            <numerusform>a rise of %n percentage points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::OmbudsmanCaseRow</name>
    <message numerus="yes">
        <source>%n letter(s) to answer</source>
        <translation>
            <numerusform>%n letter to answer</numerusform>
            <numerusform>%n letters to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recommendation(s) open</source>
        <translation>
            <numerusform>%1 of %n recommendation open</numerusform>
            <numerusform>%1 of %n recommendations open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recommendation(s) done, to be confirmed</source>
        <translation>
            <numerusform>%1 of %n recommendation done, to be confirmed</numerusform>
            <numerusform>%1 of %n recommendations done, to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::OmbudsmanFacts</name>
    <message numerus="yes">
        <source>A reference has at most %n character(s).</source>
        <translation>
            <numerusform>A reference has at most %n character.</numerusform>
            <numerusform>A reference has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::OmbudsmanPack</name>
    <message numerus="yes">
        <source>%n document(s) cannot be printed here and must be sent along as files.</source>
        <translation>
            <numerusform>%n document cannot be printed here and must be sent along as a file.</numerusform>
            <numerusform>%n documents cannot be printed here and must be sent along as files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PackSaver</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as %1, %n page.</numerusform>
            <numerusform>Saved as %1, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Missing: %n thing(s), which its part 2 names.</source>
        <comment>what was saved</comment>
        <translation>
            <numerusform>%1 Missing: %n thing, which its part 2 names.</numerusform>
            <numerusform>%1 Missing: %n things, which its part 2 names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PaperContents</name>
    <message numerus="yes">
        <source>%n table(s) and chart(s) left out</source>
        <translation>
            <numerusform>%n table or chart left out</numerusform>
            <numerusform>%n tables and charts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed</source>
        <translation>
            <numerusform>%n character cannot be printed</numerusform>
            <numerusform>%n characters cannot be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PaperEditor</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>what; how many</comment>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PaperOutline</name>
    <message numerus="yes">
        <source>%1; %n field(s) without a value</source>
        <comment>a section and its page</comment>
        <translation>
            <numerusform>%1; %n field without a value</numerusform>
            <numerusform>%1; %n fields without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PaperSaver</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as %1, %n page.</numerusform>
            <numerusform>Saved as %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::People</name>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ProcedureFile</name>
    <message numerus="yes">
        <source>The aim lies after the limit of %n working day(s).</source>
        <translation>
            <numerusform>The aim lies after the limit of %n working day.</numerusform>
            <numerusform>The aim lies after the limit of %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An extension goes beyond the limit of %n working day(s), counted from the same start.</source>
        <translation>
            <numerusform>An extension goes beyond the limit of %n working day, counted from the same start.</numerusform>
            <numerusform>An extension goes beyond the limit of %n working days, counted from the same start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go by this version, so it stays as it is. Add a version from a day on instead. Nothing was changed.</source>
        <translation>
            <numerusform>%n case goes by this version, so it stays as it is. Add a version from a day on instead. Nothing was changed.</numerusform>
            <numerusform>%n cases go by this version, so it stays as it is. Add a version from a day on instead. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A procedure has at least one stage and at most %n.</source>
        <translation>
            <numerusform>A procedure has at least one stage and at most %n.</numerusform>
            <numerusform>A procedure has at least one stage and at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ProceduresSection</name>
    <message numerus="yes">
        <source>%n case(s) go by this version, so it stays as it is. Another rule begins with a new version.</source>
        <translation>
            <numerusform>%n case goes by this version, so it stays as it is. Another rule begins with a new version.</numerusform>
            <numerusform>%n cases go by this version, so it stays as it is. Another rule begins with a new version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is kept; %n due date(s) moved.</source>
        <translation>
            <numerusform>%1 is kept; %n due date moved.</numerusform>
            <numerusform>%1 is kept; %n due dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::QuarterCheck</name>
    <message numerus="yes">
        <source>%n stage(s) answered without an outcome: counted as responses and not as outcomes</source>
        <translation>
            <numerusform>%n stage answered without an outcome: counted as a response and not as an outcome</numerusform>
            <numerusform>%n stages answered without an outcome: counted as responses and not as outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) whose response has not been sent: counted as outcomes and not as responses</source>
        <translation>
            <numerusform>%n outcome whose response has not been sent: counted as an outcome and not as a response</numerusform>
            <numerusform>%n outcomes whose response has not been sent: counted as outcomes and not as responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld stage(s) without an action</source>
        <translation>
            <numerusform>%n upheld stage without an action</numerusform>
            <numerusform>%n upheld stages without an action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld issue(s) without a root cause</source>
        <translation>
            <numerusform>%n upheld issue without a root cause</numerusform>
            <numerusform>%n upheld issues without a root cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a service, although the directorate has services</source>
        <translation>
            <numerusform>%n contact without a service, although the directorate has services</numerusform>
            <numerusform>%n contacts without a service, although the directorate has services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a contact method</source>
        <translation>
            <numerusform>%n contact without a contact method</numerusform>
            <numerusform>%n contacts without a contact method</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) that do not say who complained</source>
        <translation>
            <numerusform>%n complaint that does not say who complained</numerusform>
            <numerusform>%n complaints that do not say who complained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) without a reason</source>
        <translation>
            <numerusform>%n extension without a reason</numerusform>
            <numerusform>%n extensions without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) without the stage before</source>
        <translation>
            <numerusform>%n stage without the stage before</numerusform>
            <numerusform>%n stages without the stage before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not triaged: in no table of a stage</source>
        <translation>
            <numerusform>%n complaint not triaged: in no table of a stage</numerusform>
            <numerusform>%n complaints not triaged: in no table of a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) upheld by the Ombudsman with injustice and without a recommendation</source>
        <translation>
            <numerusform>%n case upheld by the Ombudsman with injustice and without a recommendation</numerusform>
            <numerusform>%n cases upheld by the Ombudsman with injustice and without a recommendation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) answered or decided before the complaint was received</source>
        <translation>
            <numerusform>%n stage answered or decided before the complaint was received</numerusform>
            <numerusform>%n stages answered or decided before the complaint was received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) still open after their last day</source>
        <translation>
            <numerusform>%n stage still open after its last day</numerusform>
            <numerusform>%n stages still open after their last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late response(s) without a reason for the lateness</source>
        <translation>
            <numerusform>%n late response without a reason for the lateness</numerusform>
            <numerusform>%n late responses without a reason for the lateness</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) beyond the furthest day, and nobody is named who agreed</source>
        <translation>
            <numerusform>%n extension beyond the furthest day, and nobody is named who agreed</numerusform>
            <numerusform>%n extensions beyond the furthest day, and nobody is named who agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) on hold without an end</source>
        <translation>
            <numerusform>%n stage on hold without an end</numerusform>
            <numerusform>%n stages on hold without an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld stage(s) without an issue</source>
        <translation>
            <numerusform>%n upheld stage without an issue</numerusform>
            <numerusform>%n upheld stages without an issue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) that nobody looks after</source>
        <translation>
            <numerusform>%n contact that nobody looks after</numerusform>
            <numerusform>%n contacts that nobody looks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compliment(s) without a theme</source>
        <translation>
            <numerusform>%n compliment without a theme</numerusform>
            <numerusform>%n compliments without a theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::RedactedCopy</name>
    <message numerus="yes">
        <source>%n document(s) are not in this copy, since the file does not have their words.</source>
        <translation>
            <numerusform>%n document is not in this copy, since the file does not have its words.</numerusform>
            <numerusform>%n documents are not in this copy, since the file does not have their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::RedactionDialog</name>
    <message numerus="yes">
        <source>To be looked at: %n. Certain: %1.</source>
        <comment>things replaced</comment>
        <translation>
            <numerusform>To be looked at: %n. Certain: %1.</numerusform>
            <numerusform>To be looked at: %n. Certain: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ReportComposer</name>
    <message numerus="yes">
        <source>%1 (%2): </source>
        <comment>responses and their share</comment>
        <translation>
            <numerusform>%1 (%2): </numerusform>
            <numerusform>%1 (%2): </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n response(s)</source>
        <translation>
            <numerusform>In %n response</numerusform>
            <numerusform>In %n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ReportLife</name>
    <message numerus="yes">
        <source>%n thing(s) stop the approval. The first: %1</source>
        <translation>
            <numerusform>%n thing stops the approval: %1</numerusform>
            <numerusform>%n things stop the approval. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ReportPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::RestoreDialog</name>
    <message numerus="yes">
        <source>%n saved change(s) of the present file are not in the backup.</source>
        <translation>
            <numerusform>%n saved change of the present file are not in the backup.</numerusform>
            <numerusform>%n saved changes of the present file are not in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::RestrictDialog</name>
    <message numerus="yes">
        <source>The case is restricted to %n person(s).</source>
        <translation>
            <numerusform>The case is restricted to %n person.</numerusform>
            <numerusform>The case is restricted to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Retention</name>
    <message numerus="yes">
        <source>due for review: it is kept for %n year(s)</source>
        <translation>
            <numerusform>due for review: it is kept for %n year</numerusform>
            <numerusform>due for review: it is kept for %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::RetentionSection</name>
    <message numerus="yes">
        <source>%n closed case(s) are due for review or held, the oldest first.</source>
        <translation>
            <numerusform>%n closed case is due for review or held, the oldest first.</numerusform>
            <numerusform>%n closed cases are due for review or held, the oldest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::SearchBuilder</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::SettingsFile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::SettingsImportDialog</name>
    <message numerus="yes">
        <source>%n change(s) from %1</source>
        <translation>
            <numerusform>%n change from %1</numerusform>
            <numerusform>%n changes from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from %1, written from the file of %2</source>
        <translation>
            <numerusform>%n change from %1, written from the file of %2</numerusform>
            <numerusform>%n changes from %1, written from the file of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::SettingsPage</name>
    <message numerus="yes">
        <source>%n found. Enter goes to the first.</source>
        <translation>
            <numerusform>%n found. Enter goes to it.</numerusform>
            <numerusform>%n found. Enter goes to the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter goes to the first: %1.</source>
        <translation>
            <numerusform>%n found. Enter goes to it: %1.</numerusform>
            <numerusform>%n found. Enter goes to the first: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Standing</name>
    <message numerus="yes">
        <source>%n working day(s) after %1, the last day without the extension</source>
        <comment>an answer</comment>
        <translation>
            <numerusform>%n working day after %1, the last day without the extension</numerusform>
            <numerusform>%n working days after %1, the last day without the extension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the aim, %1</source>
        <comment>an answer</comment>
        <translation>
            <numerusform>%n working day after the aim, %1</numerusform>
            <numerusform>%n working days after the aim, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TableSettings</name>
    <message numerus="yes">
        <source>Percentages have %n decimals.</source>
        <translation>
            <numerusform>Percentages have %n decimal.</numerusform>
            <numerusform>Percentages have %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TotalsCheck</name>
    <message numerus="yes">
        <source>%1 is the number of %n: %2.</source>
        <translation>
            <numerusform>%1 is the number of %n: %2.</numerusform>
            <numerusform>%1 is the number of %n: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by contact method</source>
        <translation>
            <numerusform>%n by contact method</numerusform>
            <numerusform>%n by contact method</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by who complained</source>
        <translation>
            <numerusform>%n by who complained</numerusform>
            <numerusform>%n by who complained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responded to</source>
        <translation>
            <numerusform>%n responded to</numerusform>
            <numerusform>%n responded to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responded to, by the days taken</source>
        <translation>
            <numerusform>%n responded to, by the days taken</numerusform>
            <numerusform>%n responded to, by the days taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) from which the sample was drawn</source>
        <translation>
            <numerusform>%n response from which the sample was drawn</numerusform>
            <numerusform>%n responses from which the sample was drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received by the Ombudsman</source>
        <translation>
            <numerusform>%n received by the Ombudsman</numerusform>
            <numerusform>%n received by the Ombudsman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by the Ombudsman</source>
        <translation>
            <numerusform>%n decided by the Ombudsman</numerusform>
            <numerusform>%n decided by the Ombudsman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TotalsPane</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>%n finding in %1</numerusform>
            <numerusform>%n findings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them printed; the file is read only, so they are not kept.</source>
        <translation>
            <numerusform>%1 %n of them printed; the file is read only, so it is not kept.</numerusform>
            <numerusform>%1 %n of them printed; the file is read only, so they are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them printed, and kept for this quarter.</source>
        <translation>
            <numerusform>%1 %n of them printed, and kept for this quarter.</numerusform>
            <numerusform>%1 %n of them printed, and kept for this quarter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Trend</name>
    <message numerus="yes">
        <source>%1 by quarter and %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by quarter and %2, %n year to {year}</numerusform>
            <numerusform>%1 by quarter and %2, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by quarter, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by quarter, %n year to {year}</numerusform>
            <numerusform>%1 by quarter, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by year, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by year, %n year to {year}</numerusform>
            <numerusform>%1 by year, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by %2, %n year to {year}</numerusform>
            <numerusform>%1 by %2, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by year and %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by year and %2, %n year to {year}</numerusform>
            <numerusform>%1 by year and %2, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by year, share of each %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by year, share of each %2, %n year to {year}</numerusform>
            <numerusform>%1 by year, share of each %2, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each year across its quarters, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1, each year across its quarters, %n year to {year}</numerusform>
            <numerusform>%1, each year across its quarters, %n years to {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by quarter, a chart for each %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 by quarter, a chart for each %2, %n year to {year}</numerusform>
            <numerusform>%1 by quarter, a chart for each %2, %n years to {year}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Triage</name>
    <message numerus="yes">
        <source>A reference has at most %n character(s).</source>
        <translation>
            <numerusform>A reference has at most %n character.</numerusform>
            <numerusform>A reference has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::WordStep</name>
    <message numerus="yes">
        <source>%1  (%n row(s))</source>
        <translation>
            <numerusform>%1  (%n row)</numerusform>
            <numerusform>%1  (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::WorkItem</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>past the aim, %n working day(s) to the limit</source>
        <translation>
            <numerusform>past the aim, %n working day to the limit</numerusform>
            <numerusform>past the aim, %n working days to the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1, %n working day(s) left</source>
        <comment>a weekday</comment>
        <translation>
            <numerusform>due %1, %n working day left</numerusform>
            <numerusform>due %1, %n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, past aim</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n left, past aim</numerusform>
            <numerusform>%n left, past aim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::WorkListPage</name>
    <message numerus="yes">
        <source>everybody, a page each (%n)</source>
        <translation>
            <numerusform>everybody, a page each (%n)</numerusform>
            <numerusform>everybody, a page each (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen row(s)</source>
        <translation>
            <numerusform>the %n chosen row</numerusform>
            <numerusform>the %n chosen rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::WorkListText</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::WorkSheets</name>
    <message numerus="yes">
        <source>%1 (chased %n time(s))</source>
        <comment>when and who</comment>
        <translation>
            <numerusform>%1 (chased %n time)</numerusform>
            <numerusform>%1 (chased %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As at %1: %n thing(s) owed, %2 past the limit.</source>
        <comment>a day, a number</comment>
        <translation>
            <numerusform>As at %1: %n thing owed, %2 past the limit.</numerusform>
            <numerusform>As at %1: %n things owed, %2 past the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As at %1: %n thing(s) open, %2 late. In the order of the day to keep.</source>
        <comment>a day, a number</comment>
        <translation>
            <numerusform>As at %1: %n thing open, %2 late. In the order of the day to keep.</numerusform>
            <numerusform>As at %1: %n things open, %2 late. In the order of the day to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::WritingPage</name>
    <message numerus="yes">
        <source>%n thing(s) stop the approval: they stand in the list of what is left to do.</source>
        <translation>
            <numerusform>%n thing stops the approval: it stands in the list of what is left to do.</numerusform>
            <numerusform>%n things stop the approval: they stand in the list of what is left to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation>
            <numerusform>%n left to do</numerusform>
            <numerusform>%n left to do</numerusform>
        </translation>
    </message>
</context>
</TS>
