<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Wheelhouse::LinkWords</name>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>seconds until the next attempt</comment>
        <translation>
            <numerusform>Reconnecting in %n s</numerusform>
            <numerusform>Reconnecting in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s.</source>
        <translation>
            <numerusform>Next attempt in %n s.</numerusform>
            <numerusform>Next attempt in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Why</name>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Report</name>
    <message numerus="yes">
        <source>The numbers in the charts; %n earlier event(s) are dashed lines alone</source>
        <translation>
            <numerusform>The numbers in the charts; %n earlier event is a dashed line alone</numerusform>
            <numerusform>The numbers in the charts; %n earlier events are dashed lines alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Rows</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 found · %n contacts searched</source>
        <translation>
            <numerusform>%1 found · %n contact searched</numerusform>
            <numerusform>%1 found · %n contacts searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsDialog</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contacts found</source>
        <translation>
            <numerusform>%1 of %n contact found</numerusform>
            <numerusform>%1 of %n contacts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Distribution</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) of an hour</source>
        <translation>
            <numerusform>%n quarter of an hour</numerusform>
            <numerusform>%n quarters of an hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Scatter</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Hours</name>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n holiday</numerusform>
            <numerusform>%n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Agents</name>
    <message numerus="yes">
        <source>By agent: %n agents; most contacts were served by %1: %2</source>
        <translation>
            <numerusform>By agent: %n agent; most contacts were served by %1: %2</numerusform>
            <numerusform>By agent: %n agents; most contacts were served by %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
