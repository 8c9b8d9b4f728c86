// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fixtures.h"

namespace Wheelhouse::Fixtures {
namespace {

class Writer
{
public:
    explicit Writer(TranscriptView &view) : m_view(view) {}

    TranscriptLine &say(ActorKind from, const char *name, const QString &text)
    {
        m_atMs += 21'000;
        TranscriptLine line;
        line.seq = ++m_seq;
        line.atMs = m_atMs;
        line.from = from;
        line.fromName = QString::fromUtf8(name);
        line.text = text;
        m_view.lines.append(line);
        return m_view.lines.last();
    }
    TranscriptLine &say(ActorKind from, const char *name, const char *text)
    {
        return say(from, name, QString::fromUtf8(text));
    }
    void note(const char *kind, const char *detail, ActorKind from = ActorKind::System,
              const char *who = "")
    {
        say(from, who, detail).kind = QString::fromLatin1(kind);
    }
    void pause(qint64 ms) { m_atMs += ms; }

private:
    TranscriptView &m_view;
    qint64 m_seq = 100;
    qint64 m_atMs = nowMs - 19 * minuteMs;
};

constexpr const char *customer = "Agnieszka Wiśniewska";

} // namespace

TranscriptView transcript(int more)
{
    TranscriptView view;
    view.conversation = live(1).conversations.first();
    Writer writer(view);
    writer.note("conversation_started", "");
    writer.say(ActorKind::Customer, customer, "Dzień dobry, nie mogę zapłacić za subskrypcję.");
    writer.note("topic_recognised", "payment", ActorKind::Bot, "Radek");
    TranscriptLine &answer = writer.say(
        ActorKind::Bot, "Radek",
        "Cześć! Jestem Radek, bot serwisu Player. Sprawdźmy to razem.\n\nJaki komunikat widzisz po "
        "wpisaniu numeru karty?");
    answer.step = QStringLiteral("payment/card/ask-error");
    answer.choices = {{QStringLiteral("declined"), QString::fromUtf8("Karta odrzucona")},
                      {QStringLiteral("3ds"), QString::fromUtf8("Brak kodu SMS")},
                      {QStringLiteral("other"), QString::fromUtf8("Coś innego")}};
    writer.say(ActorKind::Customer, customer, "Karta odrzucona");
    writer
        .say(ActorKind::Bot, "Radek",
             "To zwykle blokada po stronie banku. Spróbuj innej karty albo BLIK-a i daj znać, czy "
             "się udało.")
        .step = QStringLiteral("payment/card/declined");
    writer.pause(2 * minuteMs);
    writer.say(ActorKind::Customer, customer,
               "Dalej to samo 😕 Chcę rozmawiać z człowiekiem, bo dziś jest premiera!");
    writer.note("handed_over", "asked", ActorKind::Bot, "Radek");
    writer.note("queued", "payments");
    writer.pause(3 * minuteMs);
    writer.note("assigned", "Ania Kowalska");
    writer.say(
        ActorKind::Agent, "Ania Kowalska",
        "Dzień dobry, tu Ania. Widzę dwie odrzucone próby – zdejmuję blokadę, za minutę proszę "
        "spróbować jeszcze raz.");
    writer.say(ActorKind::Customer, customer,
               "Dalej to samo, karta odrzucona. Czy ktoś może to sprawdzić?");
    for (int i = 0; i < more; ++i) {
        const bool asks = i % 2 == 0;
        writer.say(asks ? ActorKind::Customer : ActorKind::Agent, asks ? customer : "Ania Kowalska",
                   QStringLiteral("Line %1 of a long talk about one and the same thing.").arg(i));
    }
    return view;
}

TranscriptView hostileTranscript()
{
    TranscriptView view;
    view.conversation = live(1).conversations.first();
    Writer writer(view);
    const auto say = [&](const QString &text) { writer.say(ActorKind::Customer, customer, text); };
    say(QStringLiteral(
        "<b>bold?</b> <script>alert(1)</script> <img src=x> &amp; [link](http://x)"));
    say(QString::fromUtf8("שלום, אני לא מצליח לשלם 123 עם הכרטיס"));
    say(QString::fromUtf8("مرحبا، لا أستطيع الدفع Player 2026"));
    say(QStringLiteral("evil \u202Egnp.exe and\u0000nul\u0007bell\u001b[31mred\u2066x"));
    say(QString::fromUtf8("👩‍👩‍👧‍👦🏳️‍🌈👍🏽 Zalgo: "
                          "H̸̡̪̯ͨ͊̽̅̾̎Ȩ̬̩̾͛ͪ̈́̀́͘"));
    say(QString(400, u'w'));
    say(QString(100 * 1024, u'x'));
    say(QStringLiteral("line\n").repeated(4000));
    say(QString());
    say(QString(QChar(0xd800)) + QStringLiteral(" lone surrogate"));
    return view;
}

} // namespace Wheelhouse::Fixtures
