<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AxisTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month on a time axis, in your language&apos;s order; see QLocale&apos;s date formats</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>当前等待</translation>
    </message>
    <message>
        <source>First response, people</source>
        <translation>人工首次响应</translation>
    </message>
    <message>
        <source>First response, people, p90</source>
        <translation>人工首次响应，p90</translation>
    </message>
    <message>
        <source>First response, anyone</source>
        <translation>首次响应（任意）</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>解决时长</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>满意客户</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>机器人解决</translation>
    </message>
    <message>
        <source>Kept off the queue</source>
        <translation>未进入队列</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>h for hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>人工服务</translation>
    </message>
    <message>
        <source>First response after the hand-over</source>
        <translation>转人工后首次响应</translation>
    </message>
    <message>
        <source>Reply of a person</source>
        <translation>人工回复</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>一人一次解决</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>TrendPicture</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>weekday, day and month under the pointer, in your language&apos;s order</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AboutDialog</name>
    <message>
        <source>About Wheelhouse</source>
        <translation>关于 Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is Wheelhouse&apos;s version, %2 that of Qt</extracomment>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation>本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。您可以使用、研究、修改和传播它；不提供任何担保。</translation>
    </message>
    <message>
        <source>With thanks to Qt and Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (public domain), libsodium (ISC), QtKeychain (BSD) and the typeface Inter (OFL 1.1).</source>
        <translation>感谢 Qt 与 Qt Charts（LGPL 3、GPL 3）、Boost（BSL 1.0）、OpenSSL（Apache 2.0）、SQLite（公有领域）、libsodium（ISC）、QtKeychain（BSD）以及字体 Inter（OFL 1.1）。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>What a bug report needs, without passwords or messages</source>
        <translation>错误报告所需的信息，不含密码和消息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentCard</name>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>%1 online · %2 away</source>
        <extracomment>how many agents are in either state</extracomment>
        <translation>%1 在线 · %2 离开</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentMenu</name>
    <message>
        <source>Conversations at once</source>
        <translation>同时会话数</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownCard</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>What the table is by</source>
        <translation>表格的维度</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownModel</name>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>First response by people, median</source>
        <extracomment>Column head: median of the first response by people</extracomment>
        <translation>人工首次响应，中位数</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Satisfied customers among those who rated, and how many rated</source>
        <extracomment>Column head: share of satisfied customers</extracomment>
        <translation>评分客户中的满意比例及评分人数</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Contacts resolved by bots alone</source>
        <extracomment>Column head: share of contacts that bots resolved</extracomment>
        <translation>仅由机器人解决的联系</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>机器人解决</translation>
    </message>
    <message>
        <source>Contacts handed over to people</source>
        <extracomment>Column head: share of contacts handed over to people</extracomment>
        <translation>转给人工的联系</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转人工</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Comparison</name>
    <message>
        <source>vs yesterday</source>
        <extracomment>choice of what the figures are compared with: versus</extracomment>
        <translation>对比昨天</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>对比上一时段</translation>
    </message>
    <message>
        <source>vs a year before</source>
        <translation>对比一年前</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 a week before</source>
        <translation>一周前 %1</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>一年前 %1</translation>
    </message>
    <message>
        <source>%1 one period before</source>
        <translation>上一时段 %1</translation>
    </message>
    <message>
        <source>vs same day last week</source>
        <translation>对比上周同日</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Composer</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送 …</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>%1 characters too long</source>
        <translation>超出 %1 个字符</translation>
    </message>
    <message>
        <source>Will be sent when the connection is back</source>
        <translation>连接恢复后发送</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionIndicator</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of the connection, %2 its latency: &quot;Live · 42 ms&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the place, %2 the state of the connection there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionPage</name>
    <message>
        <source>Explore the demo</source>
        <translation>体验演示</translation>
    </message>
    <message>
        <source>A made-up streaming service with two bots, 28 days of history and customers who write while you watch. Nothing you do there matters.</source>
        <translation>一个虚构的流媒体服务：两个机器人、28 天的历史，以及在您眼前写消息的客户。在那里做什么都不会有影响。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Your own Wheelhouse, inside this program. Everything stays in your data folder; no server is needed.</source>
        <translation>您自己的 Wheelhouse，就在本程序内。所有数据都在您的数据文件夹中，不需要服务器。</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>打开本机</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Your team&apos;s Wheelhouse. Ask whoever runs it for the address.</source>
        <translation>您团队的 Wheelhouse。地址请询问管理它的人。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Looking up your sign-in…</source>
        <translation>正在查找您的登录信息…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a server&apos;s sign-in is kept in memory only, until you quit.</source>
        <translation>此桌面没有可用的密钥串，因此服务器的登录信息只保存在内存中，直到您退出。</translation>
    </message>
    <message>
        <source>A server&apos;s sign-in is kept in your desktop&apos;s keychain, never in a file. Without a keychain it is kept in memory only.</source>
        <translation>服务器的登录信息保存在桌面的密钥串中，从不写入文件。没有密钥串时只保存在内存中。</translation>
    </message>
    <message>
        <source>Welcome to the wheelhouse</source>
        <translation>欢迎来到驾驶室</translation>
    </message>
    <message>
        <source>From here you steer customer care. Where shall it look?</source>
        <translation>您在这里掌舵客户服务。要看哪里？</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Conversation</name>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>↩ %1</source>
        <comment>answered</comment>
        <extracomment>what the company said last, in a list of conversations</extracomment>
        <translation>↩ %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>the promised time has passed by %1</extracomment>
        <translation>已迟 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 until the promised time</extracomment>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>wants a person</source>
        <translation>要求人工</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConversationCard</name>
    <message>
        <source>With</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>how many conversations are shown, of all that are open</extracomment>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 / %2 个进行中</translation>
    </message>
    <message>
        <source>Nobody is writing</source>
        <translation>没有人在写</translation>
    </message>
    <message>
        <source>Conversations appear here the moment a customer writes.</source>
        <translation>客户一写消息，会话就会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No open conversation has these words or this owner.</source>
        <translation>没有进行中的会话包含这些词或属于此负责方。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CsvExport</name>
    <message>
        <source>%1 (s)</source>
        <extracomment>Column head in a CSV file: %1 is a figure, its unit seconds</extracomment>
        <translation>%1（秒）</translation>
    </message>
    <message>
        <source>%1 (0 to 1)</source>
        <extracomment>Column head in a CSV file: %1 is a share between 0 and 1</extracomment>
        <translation>%1（0 到 1）</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>The link is copied. Whoever opens it in a Wheelhouse sees the same question.</source>
        <translation>链接已复制。在 Wheelhouse 中打开它的人会看到同样的内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the link shows is there once you have chosen a Wheelhouse.</source>
        <translation>选择一个 Wheelhouse 之后，就会显示链接的内容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody, and a director sets them. Those of this computer are dropped: %1.</source>
        <translation>目标现由服务器保存，对所有人生效，由主管设定。本机上的目标将被删除：%1。</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody. This computer still has: %1.</source>
        <translation>目标现由服务器保存，对所有人生效。本机上还有：%1。</translation>
    </message>
    <message>
        <source>Set them for everybody</source>
        <translation>为所有人设定</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ExportTables</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, month and year of a period, in your language&apos;s order; see QLocale&apos;s date formats</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it lets through: &quot;Channel: Messenger&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>所有联系</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>客户何时到来</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Answered by people</source>
        <translation>人工已回复</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure and the days it is compared with: &quot;CSAT, a year before&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>联系的结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>Business hours</source>
        <extracomment>contacts within the hours at which people are at work</extracomment>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Outside business hours</source>
        <extracomment>contacts at all other times</extracomment>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Each figure counts only what happened, by its own clock, in a quarter of an hour within (or outside) the business hours that were in force then for the brand of the contact. Customers waiting now are counted at all hours.</source>
        <translation>每个数字只统计按其自身时钟发生在当时该联系所属品牌工作时间之内（或之外）的一刻钟里的情况。当前等待的客户不分时间全部计入。</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>what a figure is to reach</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Cases that could be</source>
        <translation>可能的样本数</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>至少或至多</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FileSaver</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>重置所有筛选</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>所有机器人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>a period with a first and a last day of one&apos;s own</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>The whole time has nothing before it.</source>
        <translation>全部时间之前没有可对比的数据。</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <extracomment>of a time zone, by its city: days and hours are cut as they are there</extracomment>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>See or set business hours</source>
        <translation>查看或设置工作时间</translation>
    </message>
    <message>
        <source>No business hours are set. Set them with the clock beside this.</source>
        <translation>尚未设置工作时间。请用旁边的时钟按钮设置。</translation>
    </message>
    <message>
        <source>No business hours are set. A planner or an administrator can set them with the clock beside this.</source>
        <translation>尚未设置工作时间。排班员或管理员可用旁边的时钟按钮设置。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Format</name>
    <message>
        <source>%1:%2</source>
        <comment>clock</comment>
        <extracomment>Two fields of a clock with their separator: minutes and seconds, or hours and minutes</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and unit</comment>
        <extracomment>%1 is a figure, %2 its unit: &quot;1:48 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <extracomment>Short for millions, as on an axis: 1.2M</extracomment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <extracomment>Short for thousands, as on an axis: 35k</extracomment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <extracomment>A share in per cent; some languages put no space, or the sign first</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <extracomment>The first part of &quot;3 h 12 min&quot;</extracomment>
        <translation>%1 小时 %2</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and hours</comment>
        <extracomment>The first part of &quot;2 d 4 h&quot;</extracomment>
        <translation>%1 天 %2</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <comment>clock</comment>
        <extracomment>Hours, minutes and seconds of a clock</extracomment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age</comment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; s for seconds</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>age</comment>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; h for hours</extracomment>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; d for days</extracomment>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <extracomment>Percentage points: &quot;3.1 pt&quot;</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>That was not accepted. Check what you entered and try again.</source>
        <translation>未被接受。请检查输入后重试。</translation>
    </message>
    <message>
        <source>That was not accepted because of “%1”. Check it and try again.</source>
        <translation>由于“%1”未被接受。请检查后重试。</translation>
    </message>
    <message>
        <source>That no longer exists. Somebody may have removed it.</source>
        <translation>它已不存在，可能已被他人删除。</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look at how it is now and decide again.</source>
        <translation>有人更快一步。请看看现在的情况再决定。</translation>
    </message>
    <message>
        <source>The server does not know this sign-in. Sign in again.</source>
        <translation>服务器不认识此登录。请重新登录。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator for it.</source>
        <translation>您的角色无权这样做。请联系管理员。</translation>
    </message>
    <message>
        <source>That is too large. Shorten it and try again.</source>
        <translation>内容太大。请缩短后重试。</translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation>短时间内尝试次数过多。请等一分钟再试。</translation>
    </message>
    <message>
        <source>The server cannot be reached or is not ready. It will be tried again.</source>
        <translation>服务器无法连接或尚未就绪。将会再次尝试。</translation>
    </message>
    <message>
        <source>That is closed already and cannot be changed any more.</source>
        <translation>它已关闭，不能再更改。</translation>
    </message>
    <message>
        <source>Stored data contradict themselves. Tell whoever runs the server.</source>
        <translation>存储的数据自相矛盾。请告知服务器的管理者。</translation>
    </message>
    <message>
        <source>The other side is a newer Wheelhouse. Update this one.</source>
        <translation>对方是更新的 Wheelhouse。请更新本程序。</translation>
    </message>
    <message>
        <source>Another Wheelhouse is using it. Close that one first.</source>
        <translation>另一个 Wheelhouse 正在使用它。请先关闭那一个。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Freshness</name>
    <message>
        <source>Loading …</source>
        <translation>正在加载 …</translation>
    </message>
    <message>
        <source>Live, newest event %1</source>
        <extracomment>%1 an age: &quot;12 s ago&quot;</extracomment>
        <translation>实时，最新事件：%1</translation>
    </message>
    <message>
        <source>Not live: this is from %1, %2</source>
        <extracomment>%1 a time of day, %2 an age</extracomment>
        <translation>非实时：数据来自 %1，%2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatMap</name>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>按星期和小时的联系量</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 contacts an hour</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>%1 %2–%3：每小时 %4 个联系</translation>
    </message>
    <message>
        <source>%1 %2–%3: no data</source>
        <translation>%1 %2–%3：无数据</translation>
    </message>
    <message>
        <source>%1. Most: %2</source>
        <translation>%1。最多：%2</translation>
    </message>
    <message>
        <source>contacts an hour</source>
        <translation>每小时联系量</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Ladder</name>
    <message>
        <source>Solved by the bot</source>
        <translation>机器人解决</translation>
    </message>
    <message>
        <source>No person joined, of what the bot answered. It is what is usually published, and it counts those who gave up as solved.</source>
        <translation>机器人已回答且无人工介入的占比。通常公布的就是这个数字，放弃的人也算作已解决。</translation>
    </message>
    <message>
        <source>Resolved of answered</source>
        <translation>已回答中的解决率</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot answered.</source>
        <translation>机器人已回答的联系中，未转人工、未排队即解决的占比。</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot was involved in. Vendors of bots count so.</source>
        <translation>机器人参与的联系中，未转人工、未排队即解决的占比。机器人厂商这样计算。</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>No person joined, of contacts for which a bot stood ready. Those who gave up are in it, so it is no resolution.</source>
        <translation>有机器人待命的联系中无人工介入的占比。包含放弃的人，因此不等于解决。</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>自动化率</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of all contacts.</source>
        <translation>全部联系中，未转人工、未排队即解决的占比。</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>持久率</translation>
    </message>
    <message>
        <source>Of the resolved, those whose customer did not come back to the topic within 7 days.</source>
        <translation>已解决的联系中，客户 7 天内未就同一主题再来的占比。</translation>
    </message>
    <message>
        <source>Lasting where a bot was</source>
        <translation>有机器人处的持久率</translation>
    </message>
    <message>
        <source>Resolved for good, of contacts for which a bot stood ready.</source>
        <translation>有机器人待命的联系中彻底解决的占比。</translation>
    </message>
    <message>
        <source>ROAR</source>
        <translation>ROAR</translation>
    </message>
    <message>
        <source>Rate of automated resolution: resolved for good, of all contacts. The strictest figure.</source>
        <translation>自动解决率：全部联系中彻底解决的占比，是最严格的数字。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>contacts that are part of others: &quot;512 of 880&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a figure&apos;s name, its share, and what is divided by what: &quot;Containment: 58 % (512 of 880)&quot;</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>95 % sure from %1 to %2</source>
        <translation>95% 的把握在 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 said so, %2 left in silence.</source>
        <translation>%1 个已确认，%2 个默默离开。</translation>
    </message>
    <message>
        <source>%1 came back. Final a week after the period.</source>
        <translation>%1 个再次联系。时段结束一周后才最终确定。</translation>
    </message>
    <message>
        <source>Outcome ladder: of %1 contacts a bot answered %2, resolved %3, and %4 did not come back.</source>
        <translation>结果阶梯：共 %1 个联系，机器人回答 %2，解决 %3，%4 未再联系。</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>A bot stood ready</source>
        <translation>有机器人待命</translation>
    </message>
    <message>
        <source>The bot tried</source>
        <translation>机器人尝试</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>No person joined</source>
        <translation>无人工介入</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>持久解决</translation>
    </message>
    <message>
        <source>All contacts that began in the period.</source>
        <translation>该时段内开始的全部联系。</translation>
    </message>
    <message>
        <source>A bot served their channel and brand.</source>
        <translation>其渠道和品牌有机器人服务。</translation>
    </message>
    <message>
        <source>The bot said more than a greeting, or handed over by itself.</source>
        <translation>机器人说了问候以外的话，或自行转人工。</translation>
    </message>
    <message>
        <source>The bot gave at least one real answer.</source>
        <translation>机器人至少给出一次实质回答。</translation>
    </message>
    <message>
        <source>Answered, and ended without a person; some of them gave up.</source>
        <translation>已回答且全程无人工；其中有人放弃。</translation>
    </message>
    <message>
        <source>Without hand-over and queue; the customer said it is solved, or left in silence after an answer.</source>
        <translation>未转人工、未排队；客户确认解决，或在回答后不再说话。</translation>
    </message>
    <message>
        <source>Resolved, and the customer did not come back to the topic within 7 days, on any channel.</source>
        <translation>已解决，且客户 7 天内未在任何渠道就同一主题再来。</translation>
    </message>
    <message>
        <source>Each bar is a part of the one above it; what is pale was lost on the way. Point at a bar or a figure to see what it means.</source>
        <translation>每一条都是上一条的一部分，浅色是途中流失的部分。指向条形或数字可查看其含义。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>of all</source>
        <extracomment>head of a column: share of all contacts</extracomment>
        <translation>占全部</translation>
    </message>
    <message>
        <source>of above</source>
        <extracomment>head of a column: share of the step above</extracomment>
        <translation>占上级</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>heading; how many contacts a bot let go to a person</extracomment>
        <translation>转人工：%1</translation>
    </message>
    <message>
        <source>No contact was handed over.</source>
        <translation>没有转人工的联系。</translation>
    </message>
    <message>
        <source>Step or figure</source>
        <translation>阶梯或指标</translation>
    </message>
    <message>
        <source>of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LadderCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Outcome ladder as a table</source>
        <translation>结果阶梯表格</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>联系的结果</translation>
    </message>
    <message>
        <source>of those that began in the period</source>
        <translation>该时段内开始的联系</translation>
    </message>
    <message>
        <source>Show the ladder as a table</source>
        <translation>以表格显示阶梯</translation>
    </message>
    <message>
        <source>The same numbers as a table, with what each means</source>
        <translation>同样的数字，以表格显示并附含义</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkProblem</name>
    <message>
        <source>The link&apos;s days are not a period: “%1” and “%2” must be days such as 2026-03-30, the first not after the last, at most %3 years apart, and belong to the period “custom”.</source>
        <translation>链接中的日期不构成时段：“%1”和“%2”必须是类似 2026-03-30 的日期，首日不得晚于末日，相隔最多 %3 年，并且属于“custom”时段。</translation>
    </message>
    <message>
        <source>The link compares with “%1”, which is not known or overlaps with its own period.</source>
        <translation>链接的对比对象“%1”未知，或与其自身时段重叠。</translation>
    </message>
    <message>
        <source>The link asks for the figure “%1”, which this Wheelhouse does not know.</source>
        <translation>链接请求的指标“%1”不为此 Wheelhouse 所知。</translation>
    </message>
    <message>
        <source>The link asks for the period “%1”, which this Wheelhouse does not know.</source>
        <translation>链接请求的时段“%1”不为此 Wheelhouse 所知。</translation>
    </message>
    <message>
        <source>The link names the time zone “%1”, which does not exist.</source>
        <translation>链接中的时区“%1”不存在。</translation>
    </message>
    <message>
        <source>The link&apos;s part “%1” is too long or has characters that no name has.</source>
        <translation>链接的“%1”部分过长，或含有名称中不会出现的字符。</translation>
    </message>
    <message>
        <source>That is no link to Wheelhouse: it must begin with “wheelhouse://”.</source>
        <translation>这不是 Wheelhouse 链接：链接必须以“wheelhouse://”开头。</translation>
    </message>
    <message>
        <source>The link is too long to be one.</source>
        <translation>链接过长，不是有效的链接。</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this Wheelhouse does not have. It opens links to “overview”.</source>
        <translation>链接指向“%1”，此 Wheelhouse 没有该页面。它可以打开指向“overview”的链接。</translation>
    </message>
    <message>
        <source>The link is damaged at “%1”. Copy it anew.</source>
        <translation>链接在“%1”处损坏。请重新复制。</translation>
    </message>
    <message>
        <source>The link has a part “%1” that this Wheelhouse does not know. It may come from a newer one.</source>
        <translation>链接含有此 Wheelhouse 不认识的部分“%1”。它可能来自较新的版本。</translation>
    </message>
    <message>
        <source>The link says “%1” twice.</source>
        <translation>链接中“%1”出现了两次。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkWords</name>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Ask whoever runs it for a valid one, or for the authority to install.</source>
        <translation>服务器的证书不受信任（%1）。请向管理者索取有效证书，或要安装的证书颁发机构。</translation>
    </message>
    <message>
        <source>This dashboard and the server do not fit together: %1. Update the older of the two.</source>
        <translation>本程序与服务器不匹配：%1。请更新较旧的一方。</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in. Check name and password, or ask for a new token.</source>
        <translation>服务器未接受此登录。请检查名称和密码，或索取新的令牌。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>State of the connection: what is shown is true now</extracomment>
        <translation>已连接</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>seconds until the next attempt</comment>
        <translation>
            <numerusform>%n 秒后重新连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds to the server and back</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;: when the server was last heard of</extracomment>
        <translation>最后响应 %1</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s.</source>
        <translation>
            <numerusform>%n 秒后再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %2 does not answer. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;</extracomment>
        <translation>服务器 %2 没有响应。%1</translation>
    </message>
    <message>
        <source>The server was last heard %2. What you see may be out of date. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;, %2 an age such as &quot;12 s ago&quot;</extracomment>
        <translation>服务器最后响应于 %2。您看到的内容可能已过时。%1</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like care.example.com or wss://care.example.com/session.</source>
        <translation>这不是服务器地址。地址的形式如 care.example.com 或 wss://care.example.com/session。</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way could read customers&apos; messages and your password. Use wss://, or allow it below if you know the network.</source>
        <translation>没有加密，途中任何人都可能读到客户消息和您的密码。请使用 wss://，如果您了解该网络，也可在下方允许。</translation>
    </message>
    <message>
        <source>No sign-in is kept for this server. Enter your password or token again.</source>
        <translation>没有保存此服务器的登录信息。请重新输入密码或令牌。</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>无法启动：%1。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>排班员</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>总监</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveAgentModel</name>
    <message>
        <source>%1/%2</source>
        <extracomment>Load of an agent: conversations held now, and at most</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>Column head: conversations the agent closed today</extracomment>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveConversationModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Column head: the bot, queue or agent that has the conversation</extracomment>
        <translation>负责</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how long the customer has been waiting</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最后消息</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LivePage</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>加入会话</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Transfer the conversation</source>
        <translation>转接会话</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Set an agent&apos;s presence and limit</source>
        <translation>设置客服的状态和上限</translation>
    </message>
    <message>
        <source>As it was…</source>
        <translation>回看过去…</translation>
    </message>
    <message>
        <source>The floor at any past minute (Ctrl+H)</source>
        <translation>过去任一分钟的现场 (Ctrl+H)</translation>
    </message>
    <message>
        <source>The floor as it was</source>
        <translation>过去的现场</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PastPage</name>
    <message>
        <source>The floor as it was</source>
        <translation>过去的现场</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Leaves the past (Esc)</source>
        <translation>离开过去 (Esc)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>早一刻钟</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>早一分钟</translation>
    </message>
    <message>
        <source>A minute passes in a second (Ctrl+Space)</source>
        <translation>一秒走过一分钟 (Ctrl+空格)</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>晚一分钟</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>晚一刻钟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play 60×</source>
        <translation>60× 播放</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Play, a minute a second</source>
        <translation>播放，每秒一分钟</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TimeBar</name>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Left and right go by a minute, Page Up and Page Down by a quarter of an hour.</source>
        <translation>左右键移动一分钟，Page Up 和 Page Down 移动一刻钟。</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 waiting</source>
        <extracomment>%1 time of day, %2 and %3 numbers of conversations</extracomment>
        <translation>%1：%2 个进行中，%3 个等待中</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveQueueModel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how many customers wait</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>Column head: how long the one at the front has waited</extracomment>
        <translation>最长</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column head: conversations that agents could still take</extracomment>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>切换服务器…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a page&apos;s entry: its name and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>颜色：浅色</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>颜色：深色</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>颜色：跟随系统</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewExports</name>
    <message>
        <source>Export what it saves</source>
        <translation>导出节省情况</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>节省了多少？</translation>
    </message>
    <message>
        <source>Export who answered</source>
        <translation>导出应答者</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>谁回答了调查</translation>
    </message>
    <message>
        <source>Export the trend</source>
        <translation>导出趋势</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>导出热力图</translation>
    </message>
    <message>
        <source>When customers come, contacts an hour</source>
        <translation>客户何时到来，每小时联系量</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>工作簿 (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>XLSX 工作簿</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Export the ladder</source>
        <translation>导出阶梯</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>联系的结果</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>导出本页</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>报告 (PDF)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export the distribution</source>
        <translation>导出分布</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>分布：%1</translation>
    </message>
    <message>
        <source>Export the two metrics</source>
        <translation>导出两个指标</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Key figures (XLSX)…</source>
        <translation>关键指标 (XLSX)…</translation>
    </message>
    <message>
        <source>Key figures (CSV)…</source>
        <translation>关键指标 (CSV)…</translation>
    </message>
    <message>
        <source>Export the table by agent</source>
        <translation>导出按客服的表格</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>Export why it changed</source>
        <translation>导出变化分析</translation>
    </message>
    <message>
        <source>Why did it change? %1</source>
        <translation>为什么变化？%1</translation>
    </message>
    <message>
        <source>Taken apart by: %1. %2</source>
        <translation>分解维度：%1。%2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewHead</name>
    <message>
        <source>Back to the question before</source>
        <translation>返回上一个问题</translation>
    </message>
    <message>
        <source>Forward to the next question</source>
        <translation>前进到下一个问题</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>复制此视图的链接</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Choose the figures</source>
        <translation>选择指标</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewPage</name>
    <message>
        <source>No contacts here</source>
        <translation>这里没有联系</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters. Choose a longer period or take filters back.</source>
        <translation>在此时段和筛选条件下没有人写消息或来电。请选择更长的时段或取消筛选。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PeriodDates</name>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PlaceCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PresenceBar</name>
    <message>
        <source>My presence</source>
        <translation>我的状态</translation>
    </message>
    <message>
        <source>My limit</source>
        <translation>我的上限</translation>
    </message>
    <message>
        <source>Conversations I hold at once</source>
        <translation>我同时处理的会话数</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueCard</name>
    <message>
        <source>waiting</source>
        <comment>after a number of customers</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>next about %1</source>
        <extracomment>how long the next customer will wait</extracomment>
        <translation>下一位约 %1</translation>
    </message>
    <message>
        <source>%1 online · %2 free</source>
        <extracomment>agents online, and conversations they could still take</extracomment>
        <translation>%1 在线 · %2 空闲</translation>
    </message>
    <message>
        <source>Agents online, and how many conversations they could still take</source>
        <translation>在线客服，以及他们还能接多少会话</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RecentServers</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A remembered server: %1 is the user&apos;s name, %2 the server&apos;s</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记 %1</translation>
    </message>
    <message>
        <source>Forget this server and its sign-in</source>
        <translation>忘记此服务器及其登录信息</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SaveFile</name>
    <message>
        <source>“%1” was not saved: there is no folder “%2” any more. Choose another one.</source>
        <translation>“%1”未保存：文件夹“%2”已不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not saved: you may not write to “%2”. Choose another folder.</source>
        <translation>“%1”未保存：您无权写入“%2”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk of “%2” is full. Make room there or choose another folder.</source>
        <translation>“%1”未保存：“%2”所在磁盘已满。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold that many rows. Narrow the filter, or export the table as CSV.</source>
        <translation>电子表格容纳不下这么多行。请缩小筛选范围，或将表格导出为 CSV。</translation>
    </message>
    <message>
        <source>“%1” was not saved to “%2”: %3. Try again or choose another folder.</source>
        <translation>“%1”未能保存到“%2”：%3。请重试或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ServerForm</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Allow unencrypted</source>
        <translation>允许不加密</translation>
    </message>
    <message>
        <source>care.example.com</source>
        <extracomment>An example of an address, not to be translated beyond the host&apos;s name</extracomment>
        <translation>care.example.com</translation>
    </message>
    <message>
        <source>Sign in by name and password</source>
        <translation>用名称和密码登录</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>用令牌登录</translation>
    </message>
    <message>
        <source>Anybody on the way could read customers&apos; messages</source>
        <translation>途中任何人都可能读到客户消息</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Enter your name on that server.</source>
        <translation>请输入您在该服务器上的名称。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>请输入令牌。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShellActions</name>
    <message>
        <source>Try to connect now</source>
        <translation>立即尝试连接</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>切换服务器…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>浅色、深色或跟随系统</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>关于 Wheelhouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>An action: shows the page called %1</extracomment>
        <translation>转到%1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab move between controls, the arrow keys within one.</source>
        <translation>Tab 和 Shift+Tab 在控件之间移动，方向键在控件内移动。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Tile</name>
    <message>
        <source>in all queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 / %2</translation>
    </message>
    <message>
        <source>95 % sure to lie between %1 and %2</source>
        <translation>95% 的把握在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>无明显差异</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>n = %1, few cases</source>
        <extracomment>so few cases that the figure says little; as short as can be</extracomment>
        <translation>n = %1，样本少</translation>
    </message>
    <message>
        <source>n = %1, %2 replied</source>
        <extracomment>answers to a survey, and the share of those asked that they are; as short as can be</extracomment>
        <translation>n = %1，%2 回复</translation>
    </message>
    <message>
        <source>%1 replied of %2 asked, a response rate of %3</source>
        <translation>%2 个受邀者中 %1 个回复，回复率 %3</translation>
    </message>
    <message>
        <source>Fewer than %1 cases say little.</source>
        <translation>少于 %1 个样本说明不了多少。</translation>
    </message>
    <message>
        <source>Too few cases to tell the change from chance</source>
        <translation>样本太少，无法区分变化与偶然</translation>
    </message>
    <message>
        <source>the change lies between %1 and %2 (95 %)</source>
        <translation>变化在 %1 与 %2 之间（95%）</translation>
    </message>
    <message>
        <source>Within noise: %1, chance alone does as much</source>
        <translation>在噪声范围内：%1，偶然也能造成</translation>
    </message>
    <message>
        <source>More than chance: %1</source>
        <translation>超出偶然：%1</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>在噪声范围内</translation>
    </message>
    <message>
        <source>Cases: %1, of %2 that could have been</source>
        <translation>样本：%1，可能的共 %2</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>样本：%1</translation>
    </message>
    <message>
        <source>Agents&apos; time: %1</source>
        <extracomment>how much time of the people who serve customers a figure is made of: &quot;5,720 h&quot;</extracomment>
        <translation>客服时间：%1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TileBoard</name>
    <message>
        <source>Why did it change?</source>
        <translation>为什么变化？</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Transcript</name>
    <message>
        <source>%1 · %2</source>
        <comment>notice and time</comment>
        <extracomment>a notice in a transcript and the time of day it came</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Show all (%1 more characters)</source>
        <translation>显示全部（还有 %1 个字符）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptHead</name>
    <message>
        <source>With %1</source>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>已等待 %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>会话记录</translation>
    </message>
    <message>
        <source>↓ New messages: %1</source>
        <translation>↓ 新消息：%1</translation>
    </message>
    <message>
        <source>Go to the new messages: %1</source>
        <translation>转到新消息：%1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a message: %1 is who wrote, %2 what</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptPanel</name>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Take the conversation over (Ctrl+J)</source>
        <translation>接手会话 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hand it on to a colleague or a queue (Ctrl+T)</source>
        <translation>转给同事或队列 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>End the conversation (Ctrl+E)</source>
        <translation>结束会话 (Ctrl+E)</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>未选择会话</translation>
    </message>
    <message>
        <source>Choose one in the list to read along, join it or answer.</source>
        <translation>在列表中选择一个，以阅读、加入或回复。</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>在列表中选择一个会话来查看。</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>无法显示此会话</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载 …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>此会话已关闭。</translation>
    </message>
    <message>
        <source>Join to write.</source>
        <translation>加入后即可书写。</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>转接…</translation>
    </message>
    <message>
        <source>Take over to write.</source>
        <translation>接手后即可书写。</translation>
    </message>
    <message>
        <source>A colleague answers here.</source>
        <translation>有同事在此回复。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TransferDialog</name>
    <message>
        <source>Transfer the conversation</source>
        <translation>转接会话</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>转接给</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>下一位应该知道的事</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>转给(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3 of %4</source>
        <extracomment>a colleague: name, presence, conversations held and at most</extracomment>
        <translation>%1 – %2，%3 / %4</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation>趋势表格</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>趋势指标</translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation>以表格显示趋势</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>同样的数字，以表格显示</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>by %1 minutes</source>
        <translation>每 %1 分钟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>为什么变化？</translation>
    </message>
    <message>
        <source>Why did it change? (W on a tile)</source>
        <translation>为什么变化？（在卡片上按 W）</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Set a target (T on a tile)</source>
        <translation>设定目标（在磁贴上按 T）</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>显示联系</translation>
    </message>
    <message>
        <source>Show the contacts behind the figure (Enter on a tile)</source>
        <translation>显示指标背后的联系（在磁贴上按 Enter）</translation>
    </message>
    <message>
        <source>The floor at this time</source>
        <translation>当时的现场</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendChart</name>
    <message>
        <source>This period</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a time, %2 a figure</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a time, %2 a figure, %3 one of the days compared with: &quot;11,702 one period before&quot;</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::UserBadge</name>
    <message>
        <source>Signed in as %1, %2</source>
        <extracomment>Read aloud: %1 is the user&apos;s name, %2 the role</extracomment>
        <translation>已登录：%1，%2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its period moves on: “28 days” are always the last 28.</source>
        <translation>时段会随时间推移：“28 天”总是最近的 28 天。</translation>
    </message>
    <message>
        <source>There is a view “%1”. It will be replaced.</source>
        <translation>已有视图“%1”，它将被替换。</translation>
    </message>
    <message>
        <source>Another view is called “%1”.</source>
        <translation>另一个视图已名为“%1”。</translation>
    </message>
    <message>
        <source>It keeps its first and last day.</source>
        <translation>它保留其首日和末日。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>已保存的视图：%1</translation>
    </message>
    <message>
        <source>Questions you have saved under a name</source>
        <translation>以名称保存的问题</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>管理视图…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsDialog</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>替换为当前显示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>已替换“%1”。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Why</name>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>其他 %n 项合计</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3 → %4)</source>
        <extracomment>a change of a count, the value it comes from, and its own figures: &quot;+512: Payment (1,200 → 1,712)&quot;</extracomment>
        <translation>%1：%2（%3 → %4）</translation>
    </message>
    <message>
        <source>%1: %2 itself went from %3 to %4</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 its own figures</extracomment>
        <translation>%1：“%2”本身从 %3 变为 %4</translation>
    </message>
    <message>
        <source>%1: more cases were %2 (%3, now %4)</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 shares of all cases</extracomment>
        <translation>%1：“%2”的占比上升（%3，现 %4）</translation>
    </message>
    <message>
        <source>%1: fewer cases were %2 (%3, now %4)</source>
        <translation>%1：“%2”的占比下降（%3，现 %4）</translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation>脚本版本</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4).</source>
        <extracomment>a figure&apos;s name, what it was, what it is, and the difference</extracomment>
        <translation>%1：从 %2 到 %3（%4）。</translation>
    </message>
    <message>
        <source>Too few cases to tell it from chance.</source>
        <translation>样本太少，无法与偶然区分。</translation>
    </message>
    <message>
        <source>More than chance alone does (95 %: %1 to %2).</source>
        <translation>超出偶然所致（95%：%1 到 %2）。</translation>
    </message>
    <message>
        <source>Chance alone does as much (95 %: %1 to %2), so read the parts with care.</source>
        <translation>偶然也能造成这么多（95%：%1 到 %2），请谨慎解读各部分。</translation>
    </message>
    <message>
        <source>Medians and percentiles have no parts that add up; this is the mean of the same durations.</source>
        <translation>中位数和百分位数不能按部分相加；这里是同一时长的平均值。</translation>
    </message>
    <message>
        <source>By %1 nothing changed.</source>
        <translation>按%1没有变化。</translation>
    </message>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation>坐标轴不从 0 开始。</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>by mix</source>
        <extracomment>heads of columns: what comes from another mix of cases, what from cases that changed</extracomment>
        <translation>来自构成</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>来自自身</translation>
    </message>
    <message>
        <source>Cases before</source>
        <translation>此前样本</translation>
    </message>
    <message>
        <source>Cases now</source>
        <translation>当前样本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>There is nothing to compare with. Choose a comparison, and a period before which there are figures.</source>
        <translation>没有可对比的内容。请选择对比方式，以及之前有数据的时段。</translation>
    </message>
    <message>
        <source>This figure does not consist of parts that add up. Choose a share, a count or a duration.</source>
        <translation>该指标不是由可相加的部分组成。请选择占比、计数或时长。</translation>
    </message>
    <message>
        <source>There are no cases in this period, so there is nothing to explain.</source>
        <translation>本时段没有样本，无可解释。</translation>
    </message>
    <message>
        <source>There are no cases in the period compared with, so there is nothing to explain.</source>
        <translation>对比时段没有样本，无可解释。</translation>
    </message>
    <message>
        <source>“By itself”: the cases became different. “By mix”: there are more or fewer of them. The parts add up to the change; what caused it they do not say.</source>
        <translation>“来自自身”：样本本身变了。“来自构成”：其数量占比变了。各部分之和等于变化；原因并不由此得知。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>发生了什么变化</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::WhyDialog</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Parts of the change as a table</source>
        <translation>变化的组成表格</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>为什么变化？</translation>
    </message>
    <message>
        <source>Taken apart by</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>Taken apart by; the first of them tells most</source>
        <translation>拆分方式；第一个最能说明问题</translation>
    </message>
    <message>
        <source>Show the parts as a table</source>
        <translation>以表格显示各部分</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>同样的数字，以表格显示</translation>
    </message>
    <message>
        <source>The server is taking the change apart …</source>
        <translation>服务器正在拆分变化……</translation>
    </message>
    <message>
        <source>%1 (tells most)</source>
        <translation>%1（最能说明）</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Words</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>要求人工</translation>
    </message>
    <message>
        <source>the bot did not understand</source>
        <translation>机器人没听懂</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>敏感话题</translation>
    </message>
    <message>
        <source>going in circles</source>
        <translation>原地打转</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>a rule of the script</source>
        <translation>脚本规则</translation>
    </message>
    <message>
        <source>no bot serves here</source>
        <translation>此处没有机器人</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>a person joined</source>
        <translation>有人加入</translation>
    </message>
    <message>
        <source>the customer is upset</source>
        <translation>客户情绪激动</translation>
    </message>
    <message>
        <source>the customer said it is solved</source>
        <translation>客户表示已解决</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>由客服关闭</translation>
    </message>
    <message>
        <source>nobody wrote any more</source>
        <translation>无人再写</translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation>通话结束</translation>
    </message>
    <message>
        <source>the customer left the queue</source>
        <translation>客户离开队列</translation>
    </message>
    <message>
        <source>never came through</source>
        <translation>从未接通</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>网页聊天</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Store review</source>
        <translation>商店评论</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Outage over</source>
        <translation>故障结束</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>首映</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>激增</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>转人工：%1</translation>
    </message>
    <message>
        <source>Put in a queue</source>
        <translation>进入队列</translation>
    </message>
    <message>
        <source>Put in the queue %1</source>
        <translation>进入队列 %1</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 接手</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>转接给 %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>Asked for a rating</source>
        <translation>已请求评分</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>The customer said it is not solved</source>
        <translation>客户表示未解决</translation>
    </message>
    <message>
        <source>The customer said it is solved</source>
        <translation>客户表示已解决</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Conversation began</source>
        <translation>会话开始</translation>
    </message>
    <message>
        <source>App store</source>
        <translation>应用商店</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>Chat limit</source>
        <translation>会话上限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::XlsxExport</name>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Conversations that began in the period, calls that never reached the queue in earnest (phantoms) included.</source>
        <translation>本时段内开始的会话，包括从未真正进入队列的来电（虚假来电）。</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the first message of an agent that answers the customer&apos;s first message (hotline: to the call being answered); contacts without such an answer are left out and shown by the sample.</source>
        <translation>从联系开始到客服人员首次回复客户第一条消息的时间中位数（热线：到电话接通为止）；没有此类回复的联系不计入，可由样本数看出。</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>在由人工回复的联系中，十分之九从联系开始起在此时间内得到回复；未回复的不计入。</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message (hotline: from the beginning of the call) to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>从客户第一条消息（热线：从通话开始）到机器人或人工首次回复的时间中位数；未回复的不计入。</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered; abandoned ones are left out.</source>
        <translation>从联系开始到最后一次关闭的时间中位数（若因无人再写而关闭，则到最后一条消息），统计本时段内关闭且已由机器人或人工回复的联系；放弃的不计入。</translation>
    </message>
    <message>
        <source>Ratings of 4 or 5 among all ratings; a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>4 分或 5 分的评价占全部评价的比例；每个联系只按最新评价计一次，归入请求评价的时段；应用评论的星级不计入。</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer, among all contacts that began in the period; coming back to it takes a contact out until it ends again; phantoms are left out.</source>
        <translation>由机器人回复，且未转人工、未排队、无人参与而结束的联系（客户确认已解决，或在答复后不再回复），占本时段开始的全部联系的比例；客户再次回来时，该联系在再次结束前不计入；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Contacts that met a bot and ended without a hand-over, a queue or a person, whether solved or given up, among all contacts that began in the period; phantoms are left out.</source>
        <translation>由机器人接待，且未转人工、未排队、无人参与而结束的联系（无论已解决还是放弃），占本时段开始的全部联系的比例；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Contacts that the bot handed to people, for another reason than a limit, among those it was involved in.</source>
        <translation>机器人因限额以外的原因转给人工的联系，占其参与的联系的比例。</translation>
    </message>
    <message>
        <source>Contacts moved to another agent or queue after an agent had them, however often, among those that a person joined; a hand-over from bot to people is no transfer.</source>
        <translation>已由客服人员接手后又转给其他人员或队列的联系（不论次数），占有人工加入的联系的比例；机器人转人工不算转接。</translation>
    </message>
    <message>
        <source>Visits to a queue that ended with the customer leaving or falling silent, among those and the visits that an agent answered; those still waiting are left out, and no wait is too short to count.</source>
        <translation>以客户离开或不再回应而结束的排队次数，占这些次数与由人员应答的排队次数之和的比例；仍在等待的不计入，再短的等待也计入。</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target (phone 20 s, web chat 60 s, messengers 5 min, social media 1 h, mail and reviews 4 h, others 60 s) among those answered; abandoned ones are left out.</source>
        <translation>在渠道目标时间内应答的排队次数（电话 20 秒，网页聊天 60 秒，即时通讯 5 分钟，社交媒体 1 小时，邮件和评论 4 小时，其他 60 秒）占已应答次数的比例；放弃的不计入。</translation>
    </message>
    <message>
        <source>Contacts that stand in a queue at this moment, in all channels.</source>
        <translation>此刻在所有渠道的队列中等待的联系。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>First response by a person, median</source>
        <translation>人工首次响应，中位数</translation>
    </message>
    <message>
        <source>First response by a person, 90 % within</source>
        <translation>人工首次响应，90% 分位</translation>
    </message>
    <message>
        <source>First response by a person, mean</source>
        <translation>人工首次响应，平均</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to the first answer of a person; unanswered ones are left out.</source>
        <translation>从联系开始到人工首次回复的平均时间；未回复的不计入。</translation>
    </message>
    <message>
        <source>First response by a person, 99 % within</source>
        <translation>人工首次响应，99% 分位</translation>
    </message>
    <message>
        <source>The time within which 99 of 100 contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>在由人工回复的联系中，百分之九十九从联系开始起在此时间内得到回复；未回复的不计入。</translation>
    </message>
    <message>
        <source>First response after the hand-over, median</source>
        <translation>转人工后首次响应，中位数</translation>
    </message>
    <message>
        <source>Median time from the moment a person was first wanted (handed over, or queued) to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>从首次需要人工（转人工或进入队列）到客服人员第一条消息的时间中位数；没有客服人员写过消息的联系不计入，可由样本数看出。</translation>
    </message>
    <message>
        <source>First response after the hand-over, 90 % within</source>
        <translation>转人工后首次响应，90% 分位</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>在客服人员写过消息的联系中，十分之九从首次需要人工起在此时间内得到其第一条消息。</translation>
    </message>
    <message>
        <source>First response after the hand-over, mean</source>
        <translation>转人工后首次响应，平均</translation>
    </message>
    <message>
        <source>Mean time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out.</source>
        <translation>从首次需要人工到客服人员第一条消息的平均时间；没有客服人员写过消息的联系不计入。</translation>
    </message>
    <message>
        <source>First response by a person in business hours, median</source>
        <translation>工作时间内人工首次响应，中位数</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to the first answer of a person; time outside business hours is taken off, and all of it counts where none are set.</source>
        <translation>从联系开始到人工首次回复、按工作时间计的时间中位数；扣除工作时间以外的时间，未设置工作时间的则全部计入。</translation>
    </message>
    <message>
        <source>First response by a person in business hours, 90 % within</source>
        <translation>工作时间内人工首次响应，90% 分位</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>在由人工回复的联系中，十分之九从联系开始起、按工作时间计在此时间内得到回复；未回复的不计入。</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, median</source>
        <translation>工作时间内转人工后首次响应，中位数</translation>
    </message>
    <message>
        <source>Median business time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>从首次需要人工到客服人员第一条消息、按工作时间计的时间中位数；没有客服人员写过消息的联系不计入，可由样本数看出。</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, 90 % within</source>
        <translation>工作时间内转人工后首次响应，90% 分位</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>在客服人员写过消息的联系中，十分之九从首次需要人工起、按工作时间计在此时间内得到其第一条消息。</translation>
    </message>
    <message>
        <source>Began outside business hours</source>
        <translation>工作时间外开始</translation>
    </message>
    <message>
        <source>Contacts that began outside the business hours of their brand, among all; the others began within them, and where none are set all did.</source>
        <translation>在所属品牌工作时间之外开始的联系，占全部联系的比例；其余的在工作时间之内开始，未设置工作时间的则全部视为在其内开始。</translation>
    </message>
    <message>
        <source>First response from the assignment, median</source>
        <translation>分配后首次响应，中位数</translation>
    </message>
    <message>
        <source>Median time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>从联系分配给客服人员到其在该联系中第一条消息的时间中位数，每次分配都计；没有消息的分配不计入，来电也不计入。</translation>
    </message>
    <message>
        <source>First response from the assignment, mean</source>
        <translation>分配后首次响应，平均</translation>
    </message>
    <message>
        <source>Mean time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>从联系分配给客服人员到其在该联系中第一条消息的平均时间，每次分配都计；没有消息的分配不计入，来电也不计入。</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>从未回复</translation>
    </message>
    <message>
        <source>Ended contacts that no agent wrote to, among all that wanted a person (handed over, or queued).</source>
        <translation>没有客服人员写过消息的已结束联系，占全部需要人工（转人工或进入队列）的联系的比例。</translation>
    </message>
    <message>
        <source>First response by anyone, median</source>
        <translation>首次响应（任意），中位数</translation>
    </message>
    <message>
        <source>First response by anyone, 90 % within</source>
        <translation>首次响应（任意），90% 分位</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that were answered at all had the first reply by bot or person, from the customer&apos;s first message.</source>
        <translation>在得到过回复的联系中，十分之九从客户第一条消息起在此时间内得到机器人或人工的首次回复。</translation>
    </message>
    <message>
        <source>First response by anyone, mean</source>
        <translation>首次响应（任意），平均</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>从客户第一条消息到机器人或人工对其首次回复的平均时间；未回复的不计入。</translation>
    </message>
    <message>
        <source>Reply, median</source>
        <translation>回复时长，中位数</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, each exchange counted: from his first message that nothing has answered yet, or from being handed over or queued, to the next message of an agent, or of the bot until a person is wanted; greetings and hand-overs are no replies, what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>客户等待回复的时间中位数，每次往来都计：从其第一条尚无任何回复的消息起，或从转人工或进入队列起，到客服人员的下一条消息为止，或在需要人工之前到机器人的下一条消息为止；问候和转人工不算回复，联系关闭时仍无人回复的不计入，来电也不计入。</translation>
    </message>
    <message>
        <source>Reply, 90 % within</source>
        <translation>回复时长，90% 分位</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that bot or person answered were answered; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>在由机器人或人工回复的往来中，十分之九在此时间内得到回复；联系关闭时仍无人回复的不计入，来电也不计入。</translation>
    </message>
    <message>
        <source>Reply, mean</source>
        <translation>回复时长，平均</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply of bot or person, each exchange counted; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>客户等待机器人或人工回复的平均时间，每次往来都计；联系关闭时仍无人回复的不计入，来电也不计入。</translation>
    </message>
    <message>
        <source>Reply of a person, median</source>
        <translation>人工回复时长，中位数</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>客户等待回复的时间中位数，统计由客服人员回复的往来；来电不计入。</translation>
    </message>
    <message>
        <source>Reply of a person, 90 % within</source>
        <translation>人工回复时长，90% 分位</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that an agent answered were answered; calls are left out.</source>
        <translation>在由客服人员回复的往来中，十分之九在此时间内得到回复；来电不计入。</translation>
    </message>
    <message>
        <source>Reply of a person, mean</source>
        <translation>人工回复时长，平均</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>客户等待回复的平均时间，统计由客服人员回复的往来；来电不计入。</translation>
    </message>
    <message>
        <source>Left without a reply</source>
        <translation>遗留未回复</translation>
    </message>
    <message>
        <source>Exchanges that nobody had answered when the contact was closed, a last word of thanks among them, among all exchanges that ended; a contact ends as solved without one, and calls are left out.</source>
        <translation>联系关闭时仍无人回复的往来（包括最后一句道谢），占全部已结束往来的比例；因已解决而结束的联系不产生此类往来，来电不计入。</translation>
    </message>
    <message>
        <source>Target kept</source>
        <translation>目标时间达成</translation>
    </message>
    <message>
        <source>Ended contacts in which the first message of an agent (calls: the answer) came within the channel&apos;s target from the moment a person was first wanted, among all ended ones that wanted a person; those no agent wrote to have missed it.</source>
        <translation>客服人员的第一条消息（来电：接通）从首次需要人工起在渠道目标时间内到达的已结束联系，占全部需要人工的已结束联系的比例；没有客服人员写过消息的算作未达成。</translation>
    </message>
    <message>
        <source>Open, target kept so far</source>
        <translation>打开中，目标时间至今达成</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came within the channel&apos;s target or has not come yet.</source>
        <translation>本时段内开始、需要人工且处于打开状态的联系，其中客服人员的第一条消息在渠道目标时间内到达，或尚未到达。</translation>
    </message>
    <message>
        <source>Open, target missed</source>
        <translation>打开中，目标时间未达成</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came after the channel&apos;s target.</source>
        <translation>本时段内开始、需要人工且处于打开状态的联系，其中客服人员的第一条消息超过渠道目标时间才到达。</translation>
    </message>
    <message>
        <source>Window to write missed</source>
        <translation>错过可写窗口</translation>
    </message>
    <message>
        <source>Exchanges that were answered, or closed without an answer, 24 hours or more after the customer&apos;s last message, when the platform lets nobody write any more, among all that ended on Messenger, Instagram and WhatsApp.</source>
        <translation>在客户最后一条消息 24 小时或更久之后（此时平台不再允许任何人写消息）才回复或未回复即关闭的往来，占 Messenger、Instagram 和 WhatsApp 上全部已结束往来的比例。</translation>
    </message>
    <message>
        <source>Reviews answered</source>
        <translation>已回复评论</translation>
    </message>
    <message>
        <source>Reviews of an app that bot or person replied to, among all written ones begun in the period.</source>
        <translation>机器人或人工回复过的应用评论，占本时段开始的全部文字评论的比例。</translation>
    </message>
    <message>
        <source>Time to resolution, median</source>
        <translation>解决时长，中位数</translation>
    </message>
    <message>
        <source>Time to resolution, mean</source>
        <translation>解决时长，平均</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over answered contacts closed in the period; abandoned ones are left out.</source>
        <translation>从联系开始到最后一次关闭的平均时间（若因无人再写而关闭，则到最后一条消息），统计本时段内关闭的已回复联系；放弃的不计入。</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, median</source>
        <translation>工作时间内解决时长，中位数</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered.</source>
        <translation>从联系开始到最后一次关闭、按工作时间计的时间中位数（若因无人再写而关闭，则到最后一条消息），统计本时段内关闭且已由机器人或人工回复的联系。</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, 90 % within</source>
        <translation>工作时间内解决时长，90% 分位</translation>
    </message>
    <message>
        <source>The business time within which nine of ten answered contacts closed in the period were resolved, from the beginning of the contact.</source>
        <translation>在本时段内关闭的已回复联系中，十分之九从联系开始起、按工作时间计在此时间内得到解决。</translation>
    </message>
    <message>
        <source>Time to first resolution, median</source>
        <translation>首次解决时长，中位数</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the end of the first stretch in which it was open, whether it was opened again or not, over contacts that bot or person had answered.</source>
        <translation>从联系开始到其首个打开阶段结束的时间中位数，不论之后是否重新打开，统计已由机器人或人工回复的联系。</translation>
    </message>
    <message>
        <source>Time open, median</source>
        <translation>打开时长，中位数</translation>
    </message>
    <message>
        <source>Median of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>联系处于打开状态的全部时间的中位数，不含处于关闭状态的时间，统计本时段内关闭的已回复联系。</translation>
    </message>
    <message>
        <source>Time open, mean</source>
        <translation>打开时长，平均</translation>
    </message>
    <message>
        <source>Mean of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>联系处于打开状态的全部时间的平均值，不含处于关闭状态的时间，统计本时段内关闭的已回复联系。</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>一人一次解决</translation>
    </message>
    <message>
        <source>Contacts closed once and by one agent alone, among the closed ones that a person joined.</source>
        <translation>只关闭过一次且仅由一名客服人员关闭的联系，占有人工加入的已关闭联系的比例。</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>满意客户</translation>
    </message>
    <message>
        <source>Satisfaction, mean</source>
        <translation>满意度，平均</translation>
    </message>
    <message>
        <source>Mean of all ratings from 1 (bad) to 5 (good); a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>全部评价从 1 分（差）到 5 分（好）的平均值；每个联系只按最新评价计一次，归入请求评价的时段；应用评论的星级不计入。</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>调查应答</translation>
    </message>
    <message>
        <source>Contacts that gave a rating among those asked for one in the period.</source>
        <translation>给出评价的联系，占本时段内被请求评价的联系的比例。</translation>
    </message>
    <message>
        <source>Resolved automatically</source>
        <translation>自动解决</translation>
    </message>
    <message>
        <source>Resolved of what the bot tried</source>
        <translation>机器人尝试中的解决率</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot was involved in.</source>
        <translation>自动解决（客户确认已解决，或在答复后不再回复）的联系，占机器人参与的联系的比例。</translation>
    </message>
    <message>
        <source>Resolved and confirmed</source>
        <translation>已确认解决</translation>
    </message>
    <message>
        <source>Contacts resolved automatically in which the customer said so, among those the bot was involved in; silence is left out.</source>
        <translation>自动解决、且经客户确认的联系，占机器人参与的联系的比例；沉默的不计入。</translation>
    </message>
    <message>
        <source>Resolved for good</source>
        <translation>彻底解决</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close, among all resolved automatically; the last 7 days are not judged to the end.</source>
        <translation>自动解决、且同一客户在关闭后 7 天内未在任何渠道就同一主题另有联系的联系，占全部自动解决的联系的比例；最近 7 天尚未判定完毕。</translation>
    </message>
    <message>
        <source>Resolved for good of all closed</source>
        <translation>全部已关闭中的彻底解决</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days among all closed in the period (rate of automated resolution); the last 7 days are not judged to the end.</source>
        <translation>自动解决、且客户 7 天内未就同一主题再来的联系，占本时段内全部已关闭联系的比例（自动解决率）；最近 7 天尚未判定完毕。</translation>
    </message>
    <message>
        <source>Came back on the same channel</source>
        <translation>从同一渠道再来</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on the same channel, among all resolved automatically.</source>
        <translation>自动解决、但客户 7 天内在同一渠道就同一主题再来的联系，占全部自动解决的联系的比例。</translation>
    </message>
    <message>
        <source>Came back on another channel</source>
        <translation>从其他渠道再来</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on another channel, among all resolved automatically.</source>
        <translation>自动解决、但客户 7 天内在其他渠道就同一主题再来的联系，占全部自动解决的联系的比例。</translation>
    </message>
    <message>
        <source>Kept from the queue</source>
        <translation>避免进入队列</translation>
    </message>
    <message>
        <source>Contained by the bot</source>
        <translation>机器人留存</translation>
    </message>
    <message>
        <source>Ended contacts that no person joined among the ended contacts in which the bot did more than greet; it includes those who gave up, so it is no resolution.</source>
        <translation>无人工加入的已结束联系，占机器人所做不止问候的已结束联系的比例；包含放弃的人，因此不等于解决。</translation>
    </message>
    <message>
        <source>Bot involved</source>
        <translation>机器人参与</translation>
    </message>
    <message>
        <source>Contacts in which the bot said more than a greeting, or handed over by itself, among all contacts that began in the period; phantoms are left out.</source>
        <translation>机器人说了问候以外的话，或自行转人工的联系，占本时段开始的全部联系的比例；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Answered by the bot</source>
        <translation>机器人已回答</translation>
    </message>
    <message>
        <source>Contacts with at least one substantive answer of the bot among those it was involved in.</source>
        <translation>机器人至少给出一次实质回答的联系，占其参与的联系的比例。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>Handed over: asked for a person</source>
        <translation>转人工：要求人工</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer wanted a person.</source>
        <translation>因客户要求人工而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: not understood</source>
        <translation>转人工：没听懂</translation>
    </message>
    <message>
        <source>Contacts first let go because the bot did not understand.</source>
        <translation>因机器人没听懂而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: sensitive</source>
        <translation>转人工：敏感话题</translation>
    </message>
    <message>
        <source>Contacts first let go because they touched a sensitive topic.</source>
        <translation>因涉及敏感话题而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: not solved</source>
        <translation>转人工：未解决</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer said it was not solved.</source>
        <translation>因客户表示未解决而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: by rule</source>
        <translation>转人工：按规则</translation>
    </message>
    <message>
        <source>Contacts first let go because the script or a rule on customers says so.</source>
        <translation>因脚本或针对客户的规则如此规定而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: growing anger</source>
        <translation>转人工：怒气上升</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer was getting angry.</source>
        <translation>因客户越来越生气而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: limits</source>
        <translation>转人工：限额</translation>
    </message>
    <message>
        <source>Contacts first let go because of a limit of the bot.</source>
        <translation>因机器人的限额而首次移交的联系。</translation>
    </message>
    <message>
        <source>Handed over: no bot</source>
        <translation>转人工：没有机器人</translation>
    </message>
    <message>
        <source>Contacts that went to people because no bot served them.</source>
        <translation>因没有机器人服务而转到人工的联系。</translation>
    </message>
    <message>
        <source>Handed over: a person joined</source>
        <translation>转人工：有人加入</translation>
    </message>
    <message>
        <source>Contacts first let go because a person joined of their own accord.</source>
        <translation>因有人主动加入而首次移交的联系。</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>原地打转</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles, among those the bot was involved in.</source>
        <translation>因机器人与客户原地打转而首次移交的联系，占机器人参与的联系的比例。</translation>
    </message>
    <message>
        <source>Handed over: in circles</source>
        <translation>转人工：原地打转</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles.</source>
        <translation>因机器人与客户原地打转而首次移交的联系。</translation>
    </message>
    <message>
        <source>Lost in circles, mean</source>
        <translation>原地打转损失的时间，平均</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the bot letting go because they went in circles, over the contacts first let go for that; where in it the circle began is not known.</source>
        <translation>从客户第一条消息到机器人因双方原地打转而移交的平均时间，统计因此首次移交的联系；打转从其中何时开始并不清楚。</translation>
    </message>
    <message>
        <source>Told how long it takes, median</source>
        <translation>告知等待时间，中位数</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message to the first message that says when an answer comes; contacts not told are left out.</source>
        <translation>从客户第一条消息到第一条说明何时会有答复的消息的时间中位数；未告知的联系不计入。</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Contacts in which an agent wrote within the time the customer was first told, among those told a time in which an agent wrote or which ended.</source>
        <translation>客服人员在首次告知客户的时间内写了消息的联系，占已告知时间、且客服人员写过消息或已结束的联系的比例。</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>重复询问</translation>
    </message>
    <message>
        <source>Contacts that began while another of the same customer on the same topic was open, among all that began in the period; phantoms are left out.</source>
        <translation>在同一客户就同一主题的另一个联系仍打开时开始的联系，占本时段开始的全部联系的比例；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Wrote before</source>
        <translation>此前来过</translation>
    </message>
    <message>
        <source>Contacts whose customer had begun another, on any topic and channel, in the 28 days before, among all that began in the period; phantoms are left out.</source>
        <translation>客户在此前 28 天内已开始过另一个联系（不论主题和渠道）的联系，占本时段开始的全部联系的比例；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Contacts of a customer in 28 days</source>
        <translation>客户 28 天内联系数</translation>
    </message>
    <message>
        <source>How many contacts the customer of a contact had begun in the 28 days up to it, it included, on the mean over all that began in the period; phantoms are left out, but for those that count as earlier ones.</source>
        <translation>某个联系的客户在截至该联系的 28 天内（含该联系）所开始的联系数，按本时段开始的全部联系取平均；虚假来电不计入，但算作此前联系的除外。</translation>
    </message>
    <message>
        <source>Ladder: arrived</source>
        <translation>阶梯：到达</translation>
    </message>
    <message>
        <source>Contacts that began in the period; phantoms are left out.</source>
        <translation>本时段内开始的联系；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Ladder: a bot stood ready</source>
        <translation>阶梯：有机器人待命</translation>
    </message>
    <message>
        <source>Contacts begun in the period on a channel and of a brand that a bot served.</source>
        <translation>本时段内开始、且其渠道和品牌有机器人服务的联系。</translation>
    </message>
    <message>
        <source>Ladder: the bot tried</source>
        <translation>阶梯：机器人尝试</translation>
    </message>
    <message>
        <source>Contacts begun in the period in which the bot said more than a greeting, or handed over by itself.</source>
        <translation>本时段内开始、且机器人说了问候以外的话或自行转人工的联系。</translation>
    </message>
    <message>
        <source>Ladder: the bot answered</source>
        <translation>阶梯：机器人已回答</translation>
    </message>
    <message>
        <source>Contacts begun in the period with at least one substantive answer of the bot.</source>
        <translation>本时段内开始、且机器人至少给出一次实质回答的联系。</translation>
    </message>
    <message>
        <source>Ladder: no person joined</source>
        <translation>阶梯：无人工介入</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a person, those who gave up included.</source>
        <translation>本时段内开始、由机器人回复且无人参与而结束的联系，包含放弃的人。</translation>
    </message>
    <message>
        <source>Ladder: resolved</source>
        <translation>阶梯：已解决</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer.</source>
        <translation>本时段内开始、由机器人回复，且未转人工、未排队、无人参与而结束的联系（客户确认已解决，或在答复后不再回复）。</translation>
    </message>
    <message>
        <source>Ladder: resolved and confirmed</source>
        <translation>阶梯：已解决并确认</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically in which the customer said so.</source>
        <translation>本时段内开始、自动解决且经客户确认的联系。</translation>
    </message>
    <message>
        <source>Ladder: lasting</source>
        <translation>阶梯：持久解决</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close.</source>
        <translation>本时段内开始、自动解决、且同一客户在关闭后 7 天内未在任何渠道就同一主题另有联系的联系。</translation>
    </message>
    <message>
        <source>Ladder: came back</source>
        <translation>阶梯：再来</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically whose customer came back on the topic within 7 days of the close, on any channel.</source>
        <translation>本时段内开始、自动解决、但客户在关闭后 7 天内在任一渠道就同一主题再来的联系。</translation>
    </message>
    <message>
        <source>Solved by the bot, as publishers count</source>
        <translation>机器人解决（按公布口径）</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person among those it answered; those who gave up are in it.</source>
        <translation>由机器人回复且无人参与而结束的联系，占其回复的联系的比例；包含放弃的人。</translation>
    </message>
    <message>
        <source>Resolved of what the bot answered</source>
        <translation>机器人已回答中的解决率</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot answered.</source>
        <translation>自动解决（客户确认已解决，或在答复后不再回复）的联系，占由机器人回复的联系的比例。</translation>
    </message>
    <message>
        <source>Contained of what a bot stood ready for</source>
        <translation>有机器人待命中的留存率</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person, those who gave up included, among those that a bot stood ready for.</source>
        <translation>由机器人回复且无人参与而结束的联系（包含放弃的人），占有机器人待命的联系的比例。</translation>
    </message>
    <message>
        <source>Lasting of the resolved</source>
        <translation>已解决中的持久率</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all resolved automatically that began in the period.</source>
        <translation>自动解决、且客户在关闭后 7 天内未就同一主题再来的联系，占本时段开始的全部自动解决的联系的比例。</translation>
    </message>
    <message>
        <source>Lasting of what a bot stood ready for</source>
        <translation>有机器人待命中的持久率</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among those that a bot stood ready for.</source>
        <translation>自动解决、且客户在关闭后 7 天内未就同一主题再来的联系，占有机器人待命的联系的比例。</translation>
    </message>
    <message>
        <source>Lasting of all that arrived</source>
        <translation>全部到达中的持久率</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all contacts that began in the period; phantoms are left out.</source>
        <translation>自动解决、且客户在关闭后 7 天内未就同一主题再来的联系，占本时段开始的全部联系的比例；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Abandoned in the queue</source>
        <translation>排队中放弃</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时应答</translation>
    </message>
    <message>
        <source>Answered in time, leaving counts as missed</source>
        <translation>按时应答，离开算作未达成</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>在渠道目标时间内应答的排队次数，占已应答次数与放弃次数之和的比例。</translation>
    </message>
    <message>
        <source>Answered in time, leaving at once left out</source>
        <translation>按时应答，立即离开的不计入</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned after more than 5 seconds.</source>
        <translation>在渠道目标时间内应答的排队次数，占已应答次数与等待超过 5 秒后放弃的次数之和的比例。</translation>
    </message>
    <message>
        <source>Answered in time, leaving within it counts as met</source>
        <translation>按时应答，在此时间内离开算作达成</translation>
    </message>
    <message>
        <source>Visits to a queue answered or abandoned within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>在渠道目标时间内应答或放弃的排队次数，占已应答次数与放弃次数之和的比例。</translation>
    </message>
    <message>
        <source>Answered of those queued</source>
        <translation>排队应答率</translation>
    </message>
    <message>
        <source>Visits to a queue that an agent answered among all that ended, those solved or closed while waiting included.</source>
        <translation>由客服人员应答的排队次数，占全部已结束排队次数（包括等待期间已解决或已关闭的）的比例。</translation>
    </message>
    <message>
        <source>Wait in the queue, mean</source>
        <translation>排队等待，平均</translation>
    </message>
    <message>
        <source>Mean wait of the visits to a queue that an agent answered, those answered at once included; abandoned ones are left out.</source>
        <translation>由客服人员应答的排队的平均等待时间，包括立即应答的；放弃的不计入。</translation>
    </message>
    <message>
        <source>Wait in the queue, median</source>
        <translation>排队等待，中位数</translation>
    </message>
    <message>
        <source>Median wait of the visits to a queue that an agent answered; abandoned ones are left out.</source>
        <translation>由客服人员应答的排队的等待时间中位数；放弃的不计入。</translation>
    </message>
    <message>
        <source>Wait in the queue, 90 % within</source>
        <translation>排队等待，90% 分位</translation>
    </message>
    <message>
        <source>The wait that nine of ten answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>已应答的排队中十分之九未超过的等待时间；放弃的不计入。</translation>
    </message>
    <message>
        <source>Wait in the queue, 99 % within</source>
        <translation>排队等待，99% 分位</translation>
    </message>
    <message>
        <source>The wait that 99 of 100 answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>已应答的排队中百分之九十九未超过的等待时间；放弃的不计入。</translation>
    </message>
    <message>
        <source>Wait before leaving, mean</source>
        <translation>离开前等待，平均</translation>
    </message>
    <message>
        <source>Mean time in the queue of those who left it or fell silent in it.</source>
        <translation>离开队列或在队列中不再回应的客户的平均排队时间。</translation>
    </message>
    <message>
        <source>Handling time, mean</source>
        <translation>处理时长，平均</translation>
    </message>
    <message>
        <source>Mean time in the hands of agents, all stretches of a contact added, over contacts closed in the period that an agent had.</source>
        <translation>联系在客服人员手中的平均时间，每个联系的各段相加，统计本时段内关闭且由客服人员接手过的联系。</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>由人工服务</translation>
    </message>
    <message>
        <source>Contacts begun in the period that a person joined.</source>
        <translation>本时段内开始、有人工加入的联系。</translation>
    </message>
    <message>
        <source>Entered the queue</source>
        <translation>进入队列</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period.</source>
        <translation>本时段内开始的排队次数。</translation>
    </message>
    <message>
        <source>Answered from the queue</source>
        <translation>排队已应答</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and that an agent ended by answering.</source>
        <translation>本时段内开始、由客服人员应答而结束的排队次数。</translation>
    </message>
    <message>
        <source>Visits abandoned</source>
        <translation>放弃次数</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and ended with the customer leaving or falling silent.</source>
        <translation>本时段内开始、以客户离开或不再回应而结束的排队次数。</translation>
    </message>
    <message>
        <source>Phantom calls</source>
        <translation>虚假来电</translation>
    </message>
    <message>
        <source>Contacts begun in the period that ended before they reached a queue in earnest; they count in contacts and in nothing else.</source>
        <translation>本时段内开始、在真正进入队列之前就结束的联系；只计入联系量，不计入其他任何指标。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Contacts whose last close lies in the period.</source>
        <translation>最后一次关闭在本时段内的联系。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍打开</translation>
    </message>
    <message>
        <source>Contacts begun in the period that are open, so that each day&apos;s tells the age of the backlog.</source>
        <translation>本时段内开始、处于打开状态的联系，因此每天的数字显示积压了多久。</translation>
    </message>
    <message>
        <source>Growth of the backlog</source>
        <translation>积压增长</translation>
    </message>
    <message>
        <source>Contacts begun or opened again in the period less those closed in it, each time counted, which from the first contact on is how many were open at its end; phantoms are left out.</source>
        <translation>本时段内开始或重新打开的联系减去本时段内关闭的联系，每次都计，从第一个联系算起即为时段结束时打开的联系数；虚假来电不计入。</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Contacts that had been closed before among those whose last close lies in the period.</source>
        <translation>此前关闭过的联系，占最后一次关闭在本时段内的联系的比例。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转接次数</translation>
    </message>
    <message>
        <source>Moves to another agent or queue, each counted, in contacts begun in the period.</source>
        <translation>本时段开始的联系中转给其他客服人员或队列的次数，每次都计。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Contacts with a rating, in the period in which it was asked for; stars of app reviews are left out.</source>
        <translation>有评价的联系，归入请求评价的时段；应用评论的星级不计入。</translation>
    </message>
    <message>
        <source>Broken clocks</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>Durations left out of all figures because their end lies before their beginning, in contacts begun in the period.</source>
        <translation>因结束早于开始而未计入任何指标的时长，统计本时段开始的联系。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Time that agents were online with at least one contact in their hands, among all the time they were online; who is away or signed out does not count, and by the team of the agent alone.</source>
        <translation>客服人员在线且手中至少有一个联系的时间，占其全部在线时间的比例；离开或退出登录的不计入，且只能按客服人员的团队划分。</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation>名额占用</translation>
    </message>
    <message>
        <source>Contacts in the hands of agents who were online, up to each one&apos;s limit, among all that their limits allowed, each for as long as it lasted; contacts beyond a limit are left out.</source>
        <translation>在线客服人员手中的联系（以每人上限为限），占其上限所允许的全部联系的比例，均按持续时间计；超出上限的联系不计入。</translation>
    </message>
    <message>
        <source>Contacts at once</source>
        <translation>同时处理的联系</translation>
    </message>
    <message>
        <source>How many contacts agents who were online had in hand, on the mean over the time in which they had at least one.</source>
        <translation>在线客服人员手中的联系数，按其手中至少有一个联系的时间取平均。</translation>
    </message>
    <message>
        <source>Away of the time signed in</source>
        <translation>登录时间中的离开</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; the log knows no schedules, so paid time at which nobody was signed in is not in it.</source>
        <translation>客服人员离开的时间，占其全部登录时间（离开或在线）的比例；日志中没有排班，因此不含无人登录的带薪时间。</translation>
    </message>
    <message>
        <source>Time to publish, median</source>
        <translation>发布时长，中位数</translation>
    </message>
    <message>
        <source>Median time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft; how long it took to see that a change was needed is not in the log.</source>
        <translation>从机器人脚本自上次发布以来的首个草稿到下一次发布（面向全部或作为试点）的时间中位数，统计本时段内由草稿产生的发布；多久才发现需要修改，日志中没有记录。</translation>
    </message>
    <message>
        <source>Time to publish, mean</source>
        <translation>发布时长，平均</translation>
    </message>
    <message>
        <source>Mean time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft.</source>
        <translation>从机器人脚本自上次发布以来的首个草稿到下一次发布（面向全部或作为试点）的平均时间，统计本时段内由草稿产生的发布。</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>当前等待</translation>
    </message>
    <message>
        <source>Adherence to shifts</source>
        <translation>班次遵守率</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts that passed, absence included; agents without shifts are left out, and time before their shifts were known.</source>
        <translation>客服人员在班次内在线的时间，占其已过去的全部班次时间（含缺勤）的比例；没有班次的客服人员不计入，班次尚不为人所知之前的时间也不计入。</translation>
    </message>
    <message>
        <source>Adherence, work outside of shifts counts as missed</source>
        <translation>班次遵守率（班次外工作按缺勤计）</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts and all the time they were online outside of them; agents without shifts are left out.</source>
        <translation>客服人员在班次内在线的时间，占其全部班次时间与班次外全部在线时间之和的比例；没有班次的客服人员不计入。</translation>
    </message>
    <message>
        <source>Conformance to shifts</source>
        <translation>班次符合度</translation>
    </message>
    <message>
        <source>Time that agents with shifts were online, within their shifts or not, by the time of their shifts, so it may be more than 1; no data where no shift passed.</source>
        <translation>有班次的客服人员的在线时间（无论是否在班次内）与其班次时间之比，因此可能大于 1；没有班次过去时无数据。</translation>
    </message>
    <message>
        <source>Stars gained after the reply</source>
        <translation>回复后增加的星数</translation>
    </message>
    <message>
        <source>Stars of a review now less its stars before the first reply, on the mean over the reviews of an app begun in the period that were replied to and had stars before; one whose stars stayed is a 0.</source>
        <translation>评论现在的星数减去首次回复前的星数，对本时段开始、得到回复且此前有星数的应用评论取平均；星数未变的计为 0。</translation>
    </message>
    <message>
        <source>Stars changed after the reply</source>
        <translation>回复后星数有变</translation>
    </message>
    <message>
        <source>Reviews of an app with other stars now than before the first reply, fewer or more, among those replied to that had stars before.</source>
        <translation>现在的星数与首次回复前不同（更少或更多）的应用评论，占得到回复且此前有星数的评论的比例。</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; paid time at which nobody was signed in is not in it.</source>
        <translation>客服人员离开的时间，占其全部登录时间（离开或在线）的比例；不含无人登录的带薪时间。</translation>
    </message>
    <message>
        <source>Stars of reviews, mean</source>
        <translation>评论星级平均值</translation>
    </message>
    <message>
        <source>Mean of the stars, 1 to 5, that reviews of an app begun in the period have now; reviews without stars are left out.</source>
        <translation>在该时段内开始的应用评论目前所得星级（1 至 5）的平均值；没有星级的评论不计入。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Findings</name>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its change, %4 &quot;83.3 % one period before&quot;</extracomment>
        <translation>%1：%2（%3，%4）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <extracomment>a sentence and its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>also: %1</source>
        <extracomment>names of figures, after others that were described</extracomment>
        <translation>另有：%1</translation>
    </message>
    <message>
        <source>%1: %2, compared with nothing.</source>
        <translation>%1：%2，没有比较对象。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Busiest hour of the week: %1 %2–%3, %4 contacts an hour.</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>一周中最忙的时段：%1 %2–%3，每小时 %4 个联系。</translation>
    </message>
    <message>
        <source>Largest topic: %1, %2 of all contacts.</source>
        <translation>最大主题：%1，占全部联系的 %2。</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>what most contacts were about, and when</extracomment>
        <translation>重点</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>无明显变化</translation>
    </message>
    <message>
        <source>Chance alone changes these as much: %1.</source>
        <translation>仅凭偶然也会有同样的变化：%1。</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>How much of the change is chance is not known of these: %1.</source>
        <translation>以下指标的变化有多少出于偶然尚不清楚：%1。</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its target</extracomment>
        <translation>%1：%2，目标 %3</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>Targets missed</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>Targets open</source>
        <extracomment>the figures are too uncertain to say whether they keep their targets</extracomment>
        <translation>目标未定</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Report</name>
    <message>
        <source>No contacts in this period</source>
        <translation>本时段没有联系</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters, so there are no figures to report. A longer period or fewer filters may have some.</source>
        <translation>在此时段和这些筛选条件下没有人来信或来电，因此没有可报告的数据。延长时段或减少筛选条件也许会有。</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>截至 %1，%2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number and number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing: the records do not reach back so far</source>
        <translation>无：记录没有那么早的数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Period before&quot;, %2 and %3 its first and last day</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>Customer care report</source>
        <translation>客户服务报告</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>the name of a table that goes on from the page before</extracomment>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 / %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The change beside a figure is that against the days compared with. Counts and times change in per cent, shares in percentage points (pt).</source>
        <translation>数字旁的变化是与比较日期相比的结果。数量和时长按百分比变化，占比按百分点变化。</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>The contacts of a period are a sample of what might have come. The true figure lies within the 95 % interval in 19 of 20 cases; the fewer cases there are, the wider it is.</source>
        <translation>一个时段的联系只是可能到来的联系的一个样本。真实值在 20 次中有 19 次落在 95% 区间内；样本越少，区间越宽。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>A change is called better or worse only when the 95 % interval of the difference leaves out zero; else chance alone brings about as much, and it is within noise. Where a figure has no interval, nothing is said.</source>
        <translation>只有当差值的 95% 区间不包含零时，才称变化为改善或变差；否则仅凭偶然也会如此，属于噪声范围。没有区间的指标不作判断。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>n is the number of cases behind a figure. Where a second number stands beside it, so many could have been counted: customers asked, contacts that wanted a person. A dash means that there was nothing to count.</source>
        <translation>n 是指标背后的个案数。旁边若有第二个数，表示本可计入的数量：被询问的客户、需要人工的联系。短横表示没有可计数的内容。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days and hours are those of the time zone %1. The last day counts up to the newest event, the day compared with it up to the same time.</source>
        <translation>日期和小时按时区 %1 计算。最后一天计到最新事件为止，与之比较的那天计到同一时刻。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>The newest event in these figures is of %1. The report was made on %2 by Wheelhouse %3.</source>
        <translation>这些数据中最新的事件发生于 %1。报告由 Wheelhouse %3 于 %2 生成。</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>如何阅读本报告</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>客户何时到来</translation>
    </message>
    <message>
        <source>Contacts an hour, by weekday and hour: the mean of the period</source>
        <translation>按星期和小时的每小时联系量：本时段平均值</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>各指标统计什么</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95% 区间：%1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>The numbers in the charts</source>
        <translation>图中的编号</translation>
    </message>
    <message numerus="yes">
        <source>The numbers in the charts; %n earlier event(s) are dashed lines alone</source>
        <translation>
            <numerusform>图中的编号；更早的 %n 个事件仅为虚线</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>节省了多少</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>评价能代表所有人吗？</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>A target is met (✓) when the whole 95 % interval of the figure keeps it, missed (✗) when the whole interval misses it. Within the interval (≈) neither is known, and without one (?) there are too few cases.</source>
        <translation>指标的整个 95% 区间都满足目标时为已达（✓），整个区间都不满足时为未达（✗）。目标落在区间内（≈）则无法判定，没有区间（?）则样本太少。</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>a line in a chart</extracomment>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Verdict</name>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>a change that chance alone brings about as often</extracomment>
        <translation>在噪声范围内</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Rows</name>
    <message>
        <source>topic not known</source>
        <translation>主题未知</translation>
    </message>
    <message>
        <source>channel not known</source>
        <translation>渠道未知</translation>
    </message>
    <message>
        <source>phantom call</source>
        <translation>空呼</translation>
    </message>
    <message>
        <source>left at once</source>
        <translation>立即离开</translation>
    </message>
    <message>
        <source>gave no rating</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>has no such time</source>
        <translation>无此时长</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and its value: &quot;Satisfied customers: 86.4 %&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a weekday and an hour of it: &quot;Monday 09:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>计入 %1</translation>
    </message>
    <message>
        <source>%1 counted of %2 that could have been; the others have no such time</source>
        <translation>可计入的 %2 个中计入 %1 个；其余没有此时长</translation>
    </message>
    <message>
        <source>%1 counted (“Yes”) of %2</source>
        <translation>%2 个中计入（“是”）%1 个</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a contact counts 2 times of the 3 that it could</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This figure is known at this moment only: there are no contacts of a period behind it.</source>
        <translation>此指标只反映当前时刻：其背后没有某一时段的联系。</translation>
    </message>
    <message>
        <source>This figure is made of agents&apos; time or of publications: there are no contacts behind it.</source>
        <translation>该数字由客服时间或发布构成，背后没有联系记录。</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>客服：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 found · %n contacts searched</source>
        <translation>
            <numerusform>找到 %1 个 · 已搜索 %n 个联系</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found · %2 of about %3 contacts searched</source>
        <translation>找到 %1 个 · 约 %3 个联系中已搜索 %2 个</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsAction</name>
    <message>
        <source>Show the contacts</source>
        <translation>显示联系</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsDialog</name>
    <message>
        <source>Export the contacts</source>
        <translation>导出联系</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>加载更多</translation>
    </message>
    <message>
        <source>Contacts behind the figure</source>
        <translation>指标背后的联系</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>搜索联系</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>工作簿 (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n 个联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contacts found</source>
        <translation>
            <numerusform>在 %n 个联系中找到 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all contacts for the export … %1 so far</source>
        <translation>正在获取全部联系以便导出 … 已有 %1</translation>
    </message>
    <message>
        <source>Loading … %1 so far</source>
        <translation>正在加载 … 已有 %1</translation>
    </message>
    <message>
        <source>the newest; older ones are not searched yet</source>
        <translation>最新的；更早的尚未搜索</translation>
    </message>
    <message>
        <source>The contacts cannot be shown</source>
        <translation>无法显示联系</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载 …</translation>
    </message>
    <message>
        <source>The server is looking for the contacts.</source>
        <translation>服务器正在查找联系。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No contact has these words. Shorten them.</source>
        <translation>没有联系包含这些词。请缩短。</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>没有联系</translation>
    </message>
    <message>
        <source>Nothing counted for this figure in the period with these filters.</source>
        <translation>在此时段和筛选条件下，没有任何联系计入此指标。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系量</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>XLSX 工作簿</translation>
    </message>
    <message>
        <source>the newest; older ones are not loaded yet</source>
        <translation>最新的；更早的尚未加载</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>目前未找到</translation>
    </message>
    <message>
        <source>Older contacts are being searched.</source>
        <translation>正在搜索更早的联系。</translation>
    </message>
    <message>
        <source>Older contacts were not searched: “Search on” does it.</source>
        <translation>更早的联系尚未搜索：点击“继续搜索”即可。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsModel</name>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsTable</name>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Counts so often</source>
        <translation>计入次数</translation>
    </message>
    <message>
        <source>Could have counted</source>
        <translation>可计入次数</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>客服编号</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptReader</name>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>未选择联系</translation>
    </message>
    <message>
        <source>Choose one in the list to read what was said.</source>
        <translation>在列表中选择一个以阅读对话内容。</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>您的角色无权查看</translation>
    </message>
    <message>
        <source>What was said is shown to agents and supervisors only.</source>
        <translation>对话内容仅向客服和主管显示。</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>无法显示此会话</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载 …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Breakdown</name>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>按品牌</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>无机器人</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Distribution</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) of an hour</source>
        <translation>
            <numerusform>%n 刻钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Never answered by a person: %1 of %2 (%3).</source>
        <translation>从未得到人工回复：%2 个中的 %1 个（%3）。</translation>
    </message>
    <message>
        <source>Never answered: %1 of %2 (%3).</source>
        <translation>从未得到回复：%2 个中的 %1 个（%3）。</translation>
    </message>
    <message>
        <source>Without such a time: %1 of %2 (%3).</source>
        <translation>没有该时间：%2 个中的 %1 个（%3）。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Of %1, half are at %2 or below, nine in ten at %3 or below.</source>
        <extracomment>%1 a number of days, weeks or hours: &quot;27 days&quot;; %2 and %3 figures</extracomment>
        <translation>在 %1 中，一半不超过 %2，十分之九不超过 %3。</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2, 99 in 100 within %3.</source>
        <translation>一半在 %1 内，十分之九在 %2 内，百分之九十九在 %3 内。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of figures: &quot;1:00 to 1:25&quot;</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>案例：%1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>分布：%1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>到（不含）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::DistributionCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Distribution as a table</source>
        <translation>分布表</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Show the distribution as a table</source>
        <translation>以表格显示分布</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>同样的数字，以表格显示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a metric and how many cases there are: &quot;Contacts, 27 days&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Scatter</name>
    <message>
        <source>Too few points to tell whether they go together.</source>
        <translation>点太少，无法判断两者是否相关。</translation>
    </message>
    <message>
        <source>One of them never changes, so nothing can be told.</source>
        <translation>其中一个从不变化，因此无法判断。</translation>
    </message>
    <message>
        <source>r = %1 (95 % sure: %2 to %3)</source>
        <translation>r = %1（95 % 置信：%2 至 %3）</translation>
    </message>
    <message>
        <source>They do not go together more than by chance: %1.</source>
        <translation>两者的相关不超过偶然：%1。</translation>
    </message>
    <message>
        <source>Where one is higher, so is the other: %1.</source>
        <translation>一个较高时，另一个也较高：%1。</translation>
    </message>
    <message>
        <source>Where one is higher, the other is lower: %1.</source>
        <translation>一个较高时，另一个较低：%1。</translation>
    </message>
    <message>
        <source>That does not make one the cause of the other.</source>
        <translation>这并不说明一个是另一个的原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two metrics against each other: &quot;Resolved by bots and Satisfied customers&quot;</extracomment>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ScatterCard</name>
    <message>
        <source>Metric drawn upwards</source>
        <translation>纵轴指标</translation>
    </message>
    <message>
        <source>Metric drawn to the right</source>
        <translation>横轴指标</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Two metrics as a table</source>
        <translation>两个指标的表格</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>两个指标</translation>
    </message>
    <message>
        <source>Show the two metrics as a table</source>
        <translation>以表格显示两个指标</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>同样的数字，以表格显示</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>between the names of two metrics that are held against each other</extracomment>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Target</name>
    <message>
        <source>Target met</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>Within noise of the target</source>
        <translation>与目标之差在噪声范围内</translation>
    </message>
    <message>
        <source>Too few cases to judge by the target</source>
        <translation>案例太少，无法按目标判断</translation>
    </message>
    <message>
        <source>No data to judge by the target</source>
        <translation>没有数据，无法按目标判断</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a figure without a target</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Of the whole period: %1</source>
        <extracomment>%1 &quot;Target met: at least 85 %&quot;</extracomment>
        <translation>整个时段：%1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1: no target any more</source>
        <extracomment>%1 a figure; its target was taken away</extracomment>
        <translation>%1：目标已取消</translation>
    </message>
    <message>
        <source>Nobody has set a target yet.</source>
        <translation>尚未有人设定目标。</translation>
    </message>
    <message>
        <source>Set by %1, %2.</source>
        <extracomment>%1 a name, %2 date and time</extracomment>
        <translation>由 %1 设定，%2。</translation>
    </message>
    <message>
        <source>Taken away by %1, %2.</source>
        <translation>由 %1 取消，%2。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定者</translation>
    </message>
    <message>
        <source>Somebody else has set this target meanwhile, as is shown now. Look at it and decide again.</source>
        <translation>其间有其他人设定了此目标，现已显示。请查看后重新决定。</translation>
    </message>
    <message>
        <source>Your role may not set targets. Ask a director.</source>
        <translation>您的角色不能设定目标。请联系主管。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TargetDialog</name>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目标的单位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>至少(&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>至多(&amp;M)</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>Now: %1. The target is everybody&apos;s: it is on each page of this server, on the wallboard and in the report.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>当前：%1。目标对所有人生效：显示在此服务器的每个页面、大屏和报告中。</translation>
    </message>
    <message>
        <source>Your role may read targets. A director or an administrator may set them.</source>
        <translation>您的角色只能查看目标，主管或管理员可以设定。</translation>
    </message>
    <message>
        <source>Changes of the target</source>
        <translation>目标的变更</translation>
    </message>
    <message>
        <source>This target was set meanwhile: %1. %2</source>
        <translation>其间已设定此目标：%1。%2</translation>
    </message>
    <message>
        <source>Now: %1. The target is kept on this computer, for this server.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>目前：%1。目标保存在本机，仅用于此服务器。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Live, newest event %1, %2</source>
        <extracomment>%1 a time of day, %2 an age: &quot;4 min ago&quot;</extracomment>
        <translation>实时，最新事件 %1，%2</translation>
    </message>
    <message>
        <source>Not live: figures of %1, %2</source>
        <translation>非实时：%1 的数据，%2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 the question, %2 the number of a page, %3 how many there are</extracomment>
        <translation>%1 · 第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>held (space)</source>
        <translation>已暂停（空格）</translation>
    </message>
    <message>
        <source>%1 s a page</source>
        <translation>每页 %1 秒</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Cost</name>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>Full-time people</source>
        <translation>全职人数</translation>
    </message>
    <message>
        <source>%1: %2 hours at work, as of %3 full-time people.</source>
        <extracomment>%1 &quot;At least&quot;, &quot;Likely&quot; or &quot;At most&quot;</extracomment>
        <translation>%1：%2 个工作小时，相当于 %3 名全职人员。</translation>
    </message>
    <message>
        <source>%1: %2, for %3 hours at work, as of %4 full-time people.</source>
        <translation>%1：%2，对应 %3 个工作小时，相当于 %4 名全职人员。</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work, as set by hand.</source>
        <translation>每个联系需要 %1 分钟的专注工作，此值为手工设定。</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work: people have a contact in hand for %2 min (mean of %3) and %4 at once.</source>
        <translation>每个联系需要 %1 分钟的专注工作：人工处理一个联系平均 %2 分钟（%3 个的均值），同时处理 %4 个。</translation>
    </message>
    <message>
        <source>The period has not begun yet.</source>
        <translation>该时段尚未开始。</translation>
    </message>
    <message>
        <source>No contact of this period was resolved automatically for good, so nothing was saved.</source>
        <translation>该时段没有联系被自动彻底解决，因此没有节省。</translation>
    </message>
    <message>
        <source>People handled %1 contacts in this period; from %2 on their time says something. Choose a longer period, or set the time in the assumptions.</source>
        <translation>该时段人工处理了 %1 个联系；至少 %2 个才有意义。请选择更长的时段，或在假设中设定时间。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Saved: from %1 to %2, likely %3 (%4).</source>
        <translation>节省：%1 至 %2，可能为 %3（%4）。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Share that people would have had</source>
        <translation>本应由人工处理的比例</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>%1 contacts were resolved automatically and not asked again, of %2 resolved.</source>
        <translation>%1 个联系被自动解决且未再次询问，共解决 %2 个。</translation>
    </message>
    <message>
        <source>Without the bot people would have had at least %1 of them, likely %2, at most %3.</source>
        <translation>没有机器人时，其中至少 %1、可能 %2、至多 %3 会由人工处理。</translation>
    </message>
    <message>
        <source>Of an hour at work %1 goes into contacts; a full-time agent is at work %2 hours a year.</source>
        <translation>每个工作小时中 %1 用于联系；全职客服每年工作 %2 小时。</translation>
    </message>
    <message>
        <source>An hour at work costs %1 %2, all included.</source>
        <translation>每个工作小时的全部成本为 %1 %2。</translation>
    </message>
    <message>
        <source>What an hour costs nobody has set yet, so there is no sum of money.</source>
        <translation>尚未设定每小时成本，因此没有金额。</translation>
    </message>
    <message>
        <source>example assumptions: nobody has set any yet</source>
        <translation>示例假设：尚无人设定</translation>
    </message>
    <message>
        <source>with the assumptions of %1, %2</source>
        <translation>按 %1 的假设，%2</translation>
    </message>
    <message>
        <source>%1 %2 an hour</source>
        <translation>每小时 %1 %2</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>无成本</translation>
    </message>
    <message>
        <source>%1 min a contact</source>
        <translation>每个联系 %1 分钟</translation>
    </message>
    <message>
        <source>time as measured, %1 at once</source>
        <translation>实测时间，同时 %1 个</translation>
    </message>
    <message>
        <source>%1; %2; %3, %4, %5 of the contacts; %6 in contacts; %7 hours a year</source>
        <translation>%1；%2；联系的 %3、%4、%5；%6 用于联系；每年 %7 小时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Somebody else has changed the assumptions meanwhile. Look at them and set yours again.</source>
        <translation>其他人刚刚更改了假设。请查看后重新设定。</translation>
    </message>
    <message>
        <source>Your role may not change this. Ask a director.</source>
        <translation>您的角色无权更改。请联系主管。</translation>
    </message>
    <message>
        <source>Name the currency by its three capitals, as in EUR.</source>
        <translation>请用三个大写字母填写货币，如 EUR。</translation>
    </message>
    <message>
        <source>The likely share must lie between the lowest and the highest.</source>
        <translation>可能比例必须介于最低与最高之间。</translation>
    </message>
    <message>
        <source>Agents work on contacts for more than none and at most all of their time.</source>
        <translation>用于联系的时间须大于零且不超过全部。</translation>
    </message>
    <message>
        <source>The note is too long. Shorten it.</source>
        <translation>备注太长，请缩短。</translation>
    </message>
    <message>
        <source>A figure is outside of what is possible. Correct it.</source>
        <translation>有数值超出可能范围，请更正。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>What it saves as a table</source>
        <translation>节省情况（表格）</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>节省了多少？</translation>
    </message>
    <message>
        <source>What it is worked out with, who set it, and how to change it</source>
        <translation>计算依据、设定人以及如何更改</translation>
    </message>
    <message>
        <source>Show what it saves as a table</source>
        <translation>以表格显示节省情况</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>以表格显示相同数字</translation>
    </message>
    <message>
        <source>The server is working it out …</source>
        <translation>服务器正在计算…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostDialog</name>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Changes of the assumptions</source>
        <translation>假设的更改</translation>
    </message>
    <message>
        <source>What the saving is worked out with</source>
        <translation>节省的计算依据</translation>
    </message>
    <message>
        <source>Your role may read these. A director may change them.</source>
        <translation>您的角色只能查看，主管可以更改。</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>更改记录（最新在前）</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>从现在起设定</translation>
    </message>
    <message>
        <source>Set the earlier ones again</source>
        <translation>恢复之前的设定</translation>
    </message>
    <message>
        <source>Takes back the latest change by setting what was assumed before it</source>
        <translation>通过恢复之前的假设撤销最近的更改</translation>
    </message>
    <message>
        <source>Currency of the cost, three capitals</source>
        <translation>成本货币，三个大写字母</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>按实测</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Minutes of undivided work a contact</source>
        <translation>每个联系的专注工作分钟数</translation>
    </message>
    <message>
        <source>Share that people would have had, likely</source>
        <translation>人工比例，可能</translation>
    </message>
    <message>
        <source>Share that people would have had, at most</source>
        <translation>人工比例，至多</translation>
    </message>
    <message>
        <source>Share that people would have had, at least</source>
        <translation>人工比例，至少</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>&amp;Cost of an hour at work</source>
        <translation>每工作小时成本(&amp;C)</translation>
    </message>
    <message>
        <source>Wages with all that comes on top: taxes, place, tools, leading. 0: not known.</source>
        <translation>工资及一切附加：税费、场地、工具、管理。0：未知。</translation>
    </message>
    <message>
        <source>&amp;Time a contact takes</source>
        <translation>每个联系的时间(&amp;T)</translation>
    </message>
    <message>
        <source>As measured: the mean time in the hands of agents, divided by the contacts they hold at once. Fixed: minutes of undivided work.</source>
        <translation>按实测：客服处理的平均时间除以同时处理数。固定：专注工作的分钟数。</translation>
    </message>
    <message>
        <source>Contacts at &amp;once</source>
        <translation>同时联系数(&amp;O)</translation>
    </message>
    <message>
        <source>How many contacts an agent has in hand while he works on one.</source>
        <translation>客服处理一个联系时手中共有多少个。</translation>
    </message>
    <message>
        <source>At &amp;least, likely, at most</source>
        <translation>至少、可能、至多(&amp;L)</translation>
    </message>
    <message>
        <source>Of the contacts that the bot resolved for good: how many would have come to people without it. The others would have given up or found it by themselves.</source>
        <translation>机器人彻底解决的联系中，若无机器人有多少会转到人工；其余会放弃或自行找到答案。</translation>
    </message>
    <message>
        <source>Part of an hour in c&amp;ontacts</source>
        <translation>每小时用于联系的部分(&amp;N)</translation>
    </message>
    <message>
        <source>The rest is waiting, breaks, meetings, training.</source>
        <translation>其余为等待、休息、会议、培训。</translation>
    </message>
    <message>
        <source>&amp;Hours at work a year</source>
        <translation>每年工作小时(&amp;H)</translation>
    </message>
    <message>
        <source>Of one full-time agent: paid less leave and sickness.</source>
        <translation>一名全职客服：带薪时间减去休假和病假。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the history beside your name.</source>
        <translation>在历史记录中显示于您的名字旁。</translation>
    </message>
    <message>
        <source>back to what was assumed before</source>
        <translation>恢复之前的假设</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Survey</name>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>按结果</translation>
    </message>
    <message>
        <source>By first reply</source>
        <translation>按首次回复</translation>
    </message>
    <message>
        <source>Answered by the bot alone</source>
        <translation>仅由机器人回答</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>由人工服务</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未获回答</translation>
    </message>
    <message>
        <source>First reply within the target</source>
        <translation>首次回复在目标内</translation>
    </message>
    <message>
        <source>First reply later</source>
        <translation>首次回复较晚</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>应答率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>If all had answered alike</source>
        <translation>若各组应答相同</translation>
    </message>
    <message>
        <source>Nobody was asked to rate in this period.</source>
        <translation>该时段没有邀请任何人评价。</translation>
    </message>
    <message>
        <source>Of %1 contacts that ended %2 were asked and %3 answered (%4).</source>
        <translation>%1 个已结束的联系中，询问了 %2 个，%3 个应答（%4）。</translation>
    </message>
    <message>
        <source>Answering is lopsided: “%1” answered %2, “%3” only %4.</source>
        <translation>应答不均：“%1”应答 %2，“%3”仅 %4。</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, %1 would be satisfied instead of %2.</source>
        <translation>若各渠道和结果应答相同，满意率将为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, it would make little difference: %1 satisfied instead of %2.</source>
        <translation>若各渠道和结果应答相同，差别不大：满意率 %1，而非 %2。</translation>
    </message>
    <message>
        <source>Of those who were not asked the rating knows nothing.</source>
        <translation>对未被询问者，评价一无所知。</translation>
    </message>
    <message>
        <source>The period has too many contacts to look at each: these are the %1 latest, begun since %2.</source>
        <translation>该时段联系过多，无法逐一查看：此处为自 %2 起的最近 %1 个。</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>询问：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a brand and its share</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>asked: %1, others %2</source>
        <translation>询问：%1，其他 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Contacts that ended in the period.</source>
        <translation>本时段内结束的联系。</translation>
    </message>
    <message>
        <source>Those of them that were asked to rate (%1).</source>
        <translation>其中被邀请评价的（%1）。</translation>
    </message>
    <message>
        <source>Those of the asked that gave a rating.</source>
        <translation>被邀请者中作出评价的。</translation>
    </message>
    <message>
        <source>Of the ratings those of 4 or 5, with the 95 % interval (Wilson).</source>
        <translation>评价中为 4 或 5 分的，附 95% 区间（Wilson）。</translation>
    </message>
    <message>
        <source>Satisfied, had each channel and outcome answered as often as the others (post-stratification).</source>
        <translation>若各渠道与各结果的应答率相同时的满意率（事后分层）。</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyCard</name>
    <message>
        <source>Who is asked…</source>
        <translation>询问谁…</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>谁回答了调查</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>评价能代表所有人吗？</translation>
    </message>
    <message>
        <source>What the answers are by</source>
        <translation>应答的划分方式</translation>
    </message>
    <message>
        <source>Which part of the contacts is asked for a rating, and since when</source>
        <translation>邀请评价的联系比例及起始时间</translation>
    </message>
    <message>
        <source>The server is counting the answers …</source>
        <translation>服务器正在统计应答…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyShareDialog</name>
    <message>
        <source>Changes of who is asked</source>
        <translation>询问对象的更改</translation>
    </message>
    <message>
        <source>Who is asked for a rating</source>
        <translation>邀请谁评价</translation>
    </message>
    <message>
        <source>After the close a part of the contacts is asked, drawn at random by the number of the conversation: how it ended and who served it make no difference. Fewer questions tire customers less; the response rate counts those asked alone.</source>
        <translation>会话结束后按会话编号随机抽取一部分联系进行询问：与结果和服务者无关。少问可减少打扰；应答率只按被询问者计算。</translation>
    </message>
    <message>
        <source>Your role may read this. A director or a supervisor may change it.</source>
        <translation>您的角色只能查看，主管或督导可以更改。</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>品牌(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>更改记录（最新在前）</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>从现在起设定</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Hours</name>
    <message>
        <source>always open</source>
        <translation>始终营业</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n 个节假日</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has set business hours meanwhile. Look at them below and set yours again.</source>
        <translation>其间有其他人设置了工作时间。请查看下方内容后重新设置。</translation>
    </message>
    <message>
        <source>Your role may not set these. Ask a planner or an administrator.</source>
        <translation>您的角色不能设置这些。请联系排班员或管理员。</translation>
    </message>
    <message>
        <source>“%1” cannot be. Write hours like 09:00-17:00, on quarters of an hour, with a comma between them and none over another.</source>
        <translation>“%1”无效。请按 09:00-17:00 的形式填写，以一刻钟为单位，用逗号分隔且互不重叠。</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-12-24, or it is there twice.</source>
        <translation>“%1”不是 2026-12-24 这样的日期，或重复出现。</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as Europe/Warsaw.</source>
        <translation>没有这个时区。请从列表中选择，例如 Europe/Warsaw。</translation>
    </message>
    <message>
        <source>Choose a day between 1970 and 2100.</source>
        <translation>请选择 1970 年至 2100 年之间的日期。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>不再有</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HoursDialog</name>
    <message>
        <source>Business hours that were set</source>
        <translation>已设置的工作时间</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Your role may read these. A planner or an administrator may set them.</source>
        <translation>您的角色可以查看这些内容。排班员或管理员可以设置。</translation>
    </message>
    <message>
        <source>All that were set, the latest of each brand first</source>
        <translation>所有已设置的时间，各品牌最新的在前</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>设置这些时间</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>品牌(&amp;B)</translation>
    </message>
    <message>
        <source>At work in these hours</source>
        <translation>在这些时间工作</translation>
    </message>
    <message>
        <source>No hours: always open, or as all brands</source>
        <translation>不设时间：始终营业，或与所有品牌相同</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00, 13:00-17:00. One that passes midnight belongs to the day on which it begins; a whole day is 00:00-24:00.</source>
        <translation>例如 09:00-12:00, 13:00-17:00。跨午夜的时段属于其开始的那一天；全天为 00:00-24:00。</translation>
    </message>
    <message>
        <source>2026-12-24 09:00-13:00 Christmas Eve</source>
        <translation>2026-12-24 09:00-13:00 平安夜</translation>
    </message>
    <message>
        <source>A day in each line: the date, its hours if it has any, its name.</source>
        <translation>每行一天：日期、时间（如有）、名称。</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>节假日(&amp;H)</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>从某日起</translation>
    </message>
    <message>
        <source>The first day of these hours</source>
        <translation>这些时间的第一天</translation>
    </message>
    <message>
        <source>In &amp;force</source>
        <translation>生效(&amp;F)</translation>
    </message>
    <message>
        <source>From when on these hours are in force</source>
        <translation>这些时间从何时起生效</translation>
    </message>
    <message>
        <source>A day in the past is a correction: figures in business time are worked out anew for all contacts since.</source>
        <translation>过去的日期是更正：自该日起所有联系的工作时间数据都会重新计算。</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FiguresDialog</name>
    <message>
        <source>No figure has this in its name or definition.</source>
        <translation>没有哪个指标的名称或定义包含这些字。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>常用指标</translation>
    </message>
    <message>
        <source>Figures on this page</source>
        <translation>本页的指标</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>Search names and definitions</source>
        <translation>在名称和定义中搜索</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>On the page, in this order</source>
        <translation>页面上的顺序</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Figures: %1, no more fit. The first %2 are shown large.</source>
        <translation>指标：%1 个，已放不下更多。前 %2 个以大号显示。</translation>
    </message>
    <message>
        <source>Figures: %1. The first %2 are shown large.</source>
        <translation>指标：%1 个。前 %2 个以大号显示。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MetricTree</name>
    <message>
        <source>Answering</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Outcome and satisfaction</source>
        <translation>结果与满意度</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Outcome ladder</source>
        <translation>结果阶梯</translation>
    </message>
    <message>
        <source>Queues and people</source>
        <translation>队列与人员</translation>
    </message>
    <message>
        <source>Working time, publishing, right now</source>
        <translation>工作时间、发布、当前</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Agents</name>
    <message>
        <source>A contact counts for the agent who held it or wrote in it last. Times count only where no other agent had it.</source>
        <translation>联系计入最后处理或最后在其中回复的客服。时长仅在没有其他客服处理过时计入。</translation>
    </message>
    <message>
        <source>There are too many contacts: only those that began on %1 or later are counted.</source>
        <translation>联系过多：仅统计 %1 及以后开始的联系。</translation>
    </message>
    <message>
        <source>You see your own figures; those of all agents are for directors, supervisors and planners.</source>
        <translation>您只能看到自己的数据；所有客服的数据仅供总监、主管和排班员查看。</translation>
    </message>
    <message>
        <source>By agent: nobody</source>
        <translation>按客服：无人</translation>
    </message>
    <message numerus="yes">
        <source>By agent: %n agents; most contacts were served by %1: %2</source>
        <translation>
            <numerusform>按客服：%n 位客服；服务联系最多的是 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>一次解决</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>With 95 % certainty from %1 to %2</source>
        <translation>95 % 置信区间为 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 cases of %2 that could have been</source>
        <translation>%1 例，可能的共 %2 例</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 例</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>客服编号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>%1: cases</source>
        <translation>%1：例数</translation>
    </message>
    <message>
        <source>%1: 95 % from</source>
        <translation>%1：95 % 下限</translation>
    </message>
    <message>
        <source>%1: 95 % to</source>
        <translation>%1：95 % 上限</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsCard</name>
    <message>
        <source>By agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>The server is adding up contacts by agent …</source>
        <translation>服务器正在按客服汇总联系 …</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>No agent had a contact in this period with these filters.</source>
        <translation>此期间内在这些筛选条件下没有客服处理过联系。</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::DataTable</name>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>按此列升序排序</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>按此列降序排序</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatCard</name>
    <message>
        <source>When customers come</source>
        <translation>客户何时到来</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>以表格显示相同数字</translation>
    </message>
    <message>
        <source>When customers come as a table</source>
        <translation>客户到来时间（表格）</translation>
    </message>
    <message>
        <source>Show when customers come as a table</source>
        <translation>以表格显示客户到来时间</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
</context>
</TS>
