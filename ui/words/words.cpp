// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace Wheelhouse::Words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Words)
};

using Table = QHash<QString, const char *>;

QString readable(const QString &key)
{
    if (key.isEmpty())
        return Text::tr("Not known");
    QString text = key;
    text.replace(u'_', u' ').replace(u'-', u' ');
    text[0] = text.at(0).toUpper();
    return text;
}

QString looked(const Table &table, const QString &key)
{
    const char *const text = table.value(key);
    return text ? Text::tr(text) : readable(key);
}

QString closeReason(const QString &name)
{
    static const Table table{
        {QStringLiteral("confirmed"),
         QT_TRANSLATE_NOOP("Wheelhouse::Words", "the customer said it is solved")},
        {QStringLiteral("by_agent"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "by the agent")},
        {QStringLiteral("silent"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "nobody wrote any more")},
        {QStringLiteral("hung_up"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "the call ended")},
        {QStringLiteral("abandoned"),
         QT_TRANSLATE_NOOP("Wheelhouse::Words", "the customer left the queue")},
        {QStringLiteral("phantom"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "never came through")},
    };
    return looked(table, name);
}

} // namespace

QString handoverReason(const QString &name)
{
    static const Table table{
        {QStringLiteral("asked"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "asked for a person")},
        {QStringLiteral("not_understood"),
         QT_TRANSLATE_NOOP("Wheelhouse::Words", "the bot did not understand")},
        {QStringLiteral("sensitive"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "sensitive topic")},
        {QStringLiteral("loop"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "going in circles")},
        {QStringLiteral("not_solved"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "not solved")},
        {QStringLiteral("rule"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "a rule of the script")},
        {QStringLiteral("no_bot"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "no bot serves here")},
        {QStringLiteral("limit"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "limit reached")},
        {QStringLiteral("joined"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "a person joined")},
        {QStringLiteral("frustrated"),
         QT_TRANSLATE_NOOP("Wheelhouse::Words", "the customer is upset")},
    };
    return looked(table, name);
}

QString channel(const QString &key)
{
    static const Table table{
        {QStringLiteral("webchat"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Web chat")},
        {QStringLiteral("appstore"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "App store")},
        {QStringLiteral("messenger"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Messenger")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Phone")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "E-mail")},
        {QStringLiteral("twitter"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Twitter")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Store review")},
    };
    return looked(table, key);
}

QString topic(const QString &key)
{
    static const Table table{
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Payment")},
        {QStringLiteral("login"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Login")},
        {QStringLiteral("playback"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Playback")},
        {QStringLiteral("subscription"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Subscription")},
        {QStringLiteral("device"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Device")},
        {QStringLiteral("refund"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Refund")},
        {QStringLiteral("outage"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Outage")},
        {QStringLiteral("signup"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Signup")},
        {QStringLiteral("giftcard"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Gift card")},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Security")},
        {QStringLiteral("catalogue"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Catalogue")},
    };
    return looked(table, key);
}

QString brand(const QString &key)
{
    QString text = readable(key);
    if (key.isEmpty())
        return text;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1) == u' ')
            text[i] = text.at(i).toUpper();
    }
    return text;
}

QString language(const QString &code)
{
    if (code.isEmpty())
        return readable(code);
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    // Qt calls plain "en" American English
    QString name = locale.language() == QLocale::English ? QStringLiteral("English")
                                                         : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return name;
}

QString mark(const QString &label)
{
    static const Table table{
        {QStringLiteral("publish"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Published")},
        {QStringLiteral("pilot"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Pilot")},
        {QStringLiteral("retreat"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Taken back")},
        {QStringLiteral("premiere"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Premiere")},
        {QStringLiteral("outage"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Outage")},
        {QStringLiteral("outage_over"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Outage over")},
        {QStringLiteral("limit"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Chat limit")},
        {QStringLiteral("surge"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Surge")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("Wheelhouse::Words", "Target")},
    };
    return looked(table, label);
}

QString notice(const QString &kind, const QString &who, const QString &detail)
{
    if (kind == u"handed_over")
        return Text::tr("Handed over: %1").arg(handoverReason(detail));
    if (kind == u"queued")
        return detail.isEmpty() ? Text::tr("Put in a queue")
                                : Text::tr("Put in the queue %1").arg(brand(detail));
    if (kind == u"assigned")
        return Text::tr("%1 took over").arg(detail.isEmpty() ? who : detail);
    if (kind == u"transferred")
        return Text::tr("Transferred to %1").arg(detail);
    if (kind == u"closed")
        return Text::tr("Closed: %1").arg(closeReason(detail));
    if (kind == u"rating_asked")
        return Text::tr("Asked for a rating");
    if (kind == u"rating_given")
        return Text::tr("Rated %1").arg(detail);
    if (kind == u"confirmed")
        return detail == u"no" ? Text::tr("The customer said it is not solved")
                               : Text::tr("The customer said it is solved");
    if (kind == u"topic_recognised")
        return Text::tr("Topic: %1").arg(topic(detail));
    if (kind == u"conversation_started")
        return Text::tr("Conversation began");
    return detail.isEmpty() ? readable(kind) : QStringLiteral("%1: %2").arg(readable(kind), detail);
}

} // namespace Wheelhouse::Words
