<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>redress::StageTrack</name>
    <message numerus="yes">
        <source>%n working day(s) to ask</source>
        <translation>
            <numerusform>%n working day to ask</numerusform>
            <numerusform>%n working days to ask</numerusform>
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
    <name>redress::WorkListText</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
