<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AxisTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month on a time axis, in your language&apos;s order; see QLocale&apos;s date formats</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, people, p90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept off the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendPicture</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>weekday, day and month under the pointer, in your language&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AboutDialog</name>
    <message>
        <source>About Wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is Wheelhouse&apos;s version, %2 that of Qt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thanks to Qt and Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (public domain), libsodium (ISC), QtKeychain (BSD) and the typeface Inter (OFL 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a bug report needs, without passwords or messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentCard</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online · %2 away</source>
        <extracomment>how many agents are in either state</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownCard</name>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownModel</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response by people, median</source>
        <extracomment>Column head: median of the first response by people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied customers among those who rated, and how many rated</source>
        <extracomment>Column head: share of satisfied customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts resolved by bots alone</source>
        <extracomment>Column head: share of contacts that bots resolved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts handed over to people</source>
        <extracomment>Column head: share of contacts handed over to people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Composer</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionIndicator</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of the connection, %2 its latency: &quot;Live · 42 ms&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the place, %2 the state of the connection there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionPage</name>
    <message>
        <source>Explore the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up streaming service with two bots, 28 days of history and customers who write while you watch. Nothing you do there matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own Wheelhouse, inside this program. Everything stays in your data folder; no server is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team&apos;s Wheelhouse. Ask whoever runs it for the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up your sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a server&apos;s sign-in is kept in memory only, until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s sign-in is kept in your desktop&apos;s keychain, never in a file. Without a keychain it is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to the wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here you steer customer care. Where shall it look?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Conversation</name>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↩ %1</source>
        <comment>answered</comment>
        <extracomment>what the company said last, in a list of conversations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>the promised time has passed by %1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 until the promised time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConversationCard</name>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>how many conversations are shown, of all that are open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations appear here the moment a customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open conversation has these words or this owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Desktop</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FilterBar</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Format</name>
    <message>
        <source>%1:%2</source>
        <comment>clock</comment>
        <extracomment>Two fields of a clock with their separator: minutes and seconds, or hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and unit</comment>
        <extracomment>%1 is a figure, %2 its unit: &quot;1:48 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <extracomment>Short for millions, as on an axis: 1.2M</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <extracomment>Short for thousands, as on an axis: 35k</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <extracomment>A share in per cent; some languages put no space, or the sign first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <extracomment>The first part of &quot;3 h 12 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and hours</comment>
        <extracomment>The first part of &quot;2 d 4 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <comment>clock</comment>
        <extracomment>Hours, minutes and seconds of a clock</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; s for seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; h for hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; d for days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <extracomment>Percentage points: &quot;3.1 pt&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted. Check what you entered and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted because of “%1”. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That no longer exists. Somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster. Look at how it is now and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this sign-in. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached or is not ready. It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is closed already and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data contradict themselves. Tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side is a newer Wheelhouse. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Wheelhouse is using it. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Freshness</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, newest event %1</source>
        <extracomment>%1 an age: &quot;12 s ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live: this is from %1, %2</source>
        <extracomment>%1 a time of day, %2 an age</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatMap</name>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 contacts an hour</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkWords</name>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Ask whoever runs it for a valid one, or for the authority to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dashboard and the server do not fit together: %1. Update the older of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this sign-in. Check name and password, or ask for a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>State of the connection: what is shown is true now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>seconds until the next attempt</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds to the server and back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;: when the server was last heard of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %2 does not answer. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was last heard %2. What you see may be out of date. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;, %2 an age such as &quot;12 s ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like care.example.com or wss://care.example.com/session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption anybody on the way could read customers&apos; messages and your password. Use wss://, or allow it below if you know the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in is kept for this server. Enter your password or token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveAgentModel</name>
    <message>
        <source>%1/%2</source>
        <extracomment>Load of an agent: conversations held now, and at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>Column head: conversations the agent closed today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveConversationModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Column head: the bot, queue or agent that has the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how long the customer has been waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LivePage</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveQueueModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how many customers wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>Column head: how long the one at the front has waited</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column head: conversations that agents could still take</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a page&apos;s entry: its name and its shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters. Choose a longer period or take filters back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PlaceCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PresenceBar</name>
    <message>
        <source>My presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations I hold at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueCard</name>
    <message>
        <source>waiting</source>
        <comment>after a number of customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next about %1</source>
        <extracomment>how long the next customer will wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online · %2 free</source>
        <extracomment>agents online, and conversations they could still take</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RecentServers</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A remembered server: %1 is the user&apos;s name, %2 the server&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this server and its sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ServerForm</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care.example.com</source>
        <extracomment>An example of an address, not to be translated beyond the host&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in by name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the way could read customers&apos; messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name on that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShellActions</name>
    <message>
        <source>Try to connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>An action: shows the page called %1</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Shift+Tab move between controls, the arrow keys within one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Tile</name>
    <message>
        <source>in all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 one period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 of %2 asked</source>
        <extracomment>answers to a survey, of surveys sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % sure to lie between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One period before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Transcript</name>
    <message>
        <source>%1 · %2</source>
        <comment>notice and time</comment>
        <extracomment>a notice in a transcript and the time of day it came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (%1 more characters)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptHead</name>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ New messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the new messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a message: %1 is who wrote, %2 what</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptPanel</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the conversation over (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it on to a colleague or a queue (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the conversation (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to read along, join it or answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers here. Take over to write.</source>
        <extracomment>%1 a colleague</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TransferDialog</name>
    <message>
        <source>Transfer the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3 of %4</source>
        <extracomment>a colleague: name, presence, conversations held and at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendCard</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendChart</name>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 one period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a time, %2 a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, one period before %3</source>
        <extracomment>%1 a time, %2 and %3 figures</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::UserBadge</name>
    <message>
        <source>Signed in as %1, %2</source>
        <extracomment>Read aloud: %1 is the user&apos;s name, %2 the role</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Words</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bot did not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bot serves here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer said it is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody wrote any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer left the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer said it is not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer said it is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation began</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
