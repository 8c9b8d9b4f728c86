// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/workshop.h"
#include "core/base/mailbox.h"

#include <QTest>

#include <future>

using namespace Wheelhouse;

namespace {

/// A workshop and the thread that owns it.
struct WorkshopScene
{
    Mailbox<Workshop::Answer> answers;
    std::unique_ptr<Workshop> workshop = std::make_unique<Workshop>(
        [this](Workshop::Answer answer) { answers.post(std::move(answer)); });

    void runAnswers(size_t count)
    {
        while (count > 0) {
            const auto taken = answers.take(std::chrono::seconds(10));
            if (taken.empty())
                return;
            for (const Workshop::Answer &answer : taken)
                answer();
            count -= std::min(count, taken.size());
        }
    }
};

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsAreDoneInTheirOrderAndAnsweredAtTheOwners();
    void aNewerJobOfASlotTakesThePlaceOfTheOneBefore();
    void aJobUnderWayIsToldToGiveUp();
    void endingDropsWhatIsLeft();
};

void TestWorkshop::jobsAreDoneInTheirOrderAndAnsweredAtTheOwners()
{
    WorkshopScene scene;
    QList<int> done;
    const auto owner = std::this_thread::get_id();
    for (int i = 0; i < 5; ++i)
        scene.workshop->run([&, i](const std::atomic_bool &) -> Workshop::Answer {
            const bool beside = std::this_thread::get_id() != owner;
            return [&, i, beside] {
                QVERIFY(beside);
                QCOMPARE(std::this_thread::get_id(), owner);
                done.append(i);
            };
        });
    scene.runAnswers(5);
    QCOMPARE(done, (QList<int>{0, 1, 2, 3, 4}));
}

void TestWorkshop::aNewerJobOfASlotTakesThePlaceOfTheOneBefore()
{
    WorkshopScene scene;
    std::promise<void> gate;
    auto opened = gate.get_future().share();
    scene.workshop->run([opened](const std::atomic_bool &) -> Workshop::Answer {
        opened.wait();
        return {};
    });
    QStringList done;
    const auto order = [&](const char *slot, const char *name) {
        scene.workshop->runLatest(
            QString::fromLatin1(slot), [&done, name](const std::atomic_bool &) -> Workshop::Answer {
                return [&done, name] { done.append(QLatin1StringView(name)); };
            });
    };
    order("a", "first");
    order("b", "other");
    order("a", "second");
    order("a", "third");
    gate.set_value();
    scene.runAnswers(2);
    QCOMPARE(done.join(u' '), QStringLiteral("other third"));
}

void TestWorkshop::aJobUnderWayIsToldToGiveUp()
{
    WorkshopScene scene;
    std::promise<void> began;
    scene.workshop->runLatest(QStringLiteral("a"),
                              [&](const std::atomic_bool &cancelled) -> Workshop::Answer {
                                  began.set_value();
                                  while (!cancelled)
                                      std::this_thread::yield();
                                  return [] { QFAIL("answered though another took its place"); };
                              });
    began.get_future().wait();
    bool done = false;
    scene.workshop->runLatest(
        QStringLiteral("a"),
        [&](const std::atomic_bool &) -> Workshop::Answer { return [&] { done = true; }; });
    scene.runAnswers(1);
    QVERIFY(done);
}

void TestWorkshop::endingDropsWhatIsLeft()
{
    WorkshopScene scene;
    std::promise<void> began;
    scene.workshop->run([&](const std::atomic_bool &cancelled) -> Workshop::Answer {
        began.set_value();
        while (!cancelled)
            std::this_thread::yield();
        return [] {};
    });
    scene.workshop->run([](const std::atomic_bool &) -> Workshop::Answer { return [] {}; });
    began.get_future().wait();
    scene.workshop.reset();
    QCOMPARE(scene.answers.size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestWorkshop)
#include "tst_workshop.moc"
