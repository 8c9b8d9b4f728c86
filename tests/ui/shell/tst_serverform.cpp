// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/serverform.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestServerForm : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Fixture()
        {
            QObject::connect(&form, &ServerForm::problemChanged, &form,
                             [this](const QString &text) { problem = text; });
            QObject::connect(&form, &ServerForm::submitted, &form,
                             [this](const ConnectionProfile &p, const Credentials &c) {
                                 profile = p;
                                 credentials = c;
                             });
            form.show();
        }
        QLineEdit *field(const char *name)
        {
            return form.findChild<QLineEdit *>(QString::fromLatin1(name));
        }
        QCheckBox *allow() { return form.findChild<QCheckBox *>(); }

        Theme theme{qApp};
        ServerForm form{theme};
        QString problem;
        std::optional<ConnectionProfile> profile;
        Credentials credentials;
    };

private Q_SLOTS:
    void aPasswordGoesOutOnceAndIsNotKept()
    {
        Fixture f;
        f.field("address")->setText(QStringLiteral("care.example.com"));
        f.field("userName")->setText(QStringLiteral(" ania "));
        f.field("password")->setText(QStringLiteral("secret"));
        QTest::keyClick(f.field("password"), Qt::Key_Return);
        QVERIFY(f.profile);
        QCOMPARE(f.profile->url, QStringLiteral("wss://care.example.com/session"));
        QCOMPARE(f.profile->userName, QStringLiteral("ania"));
        QCOMPARE(f.credentials.password, QStringLiteral("secret"));
        QVERIFY(f.field("password")->text().isEmpty());
    }

    void aTokenNeedsNoName()
    {
        Fixture f;
        f.form.findChild<QRadioButton *>(QStringLiteral("byToken"))->setChecked(true);
        QVERIFY(!f.field("userName")->isVisible());
        f.field("address")->setText(QStringLiteral("localhost"));
        f.field("token")->setText(QStringLiteral("t0k3n"));
        f.form.submit();
        QVERIFY(f.profile);
        QVERIFY(f.profile->userName.isEmpty());
        QCOMPARE(f.credentials.token, QStringLiteral("t0k3n"));
    }

    void complainsOnlyWhenSubmittedAndForgivesWhenPutRight()
    {
        Fixture f;
        f.field("address")->setText(QStringLiteral("two words"));
        QVERIFY(f.problem.isEmpty());
        f.form.submit();
        QVERIFY(!f.problem.isEmpty());
        QVERIFY(!f.profile);
        f.field("address")->setText(QStringLiteral("care.example.com"));
        QVERIFY(f.problem.isEmpty());
        f.form.submit();
        QVERIFY(!f.problem.isEmpty());
        f.field("userName")->setText(QStringLiteral("ania"));
        f.form.submit();
        QVERIFY(!f.profile);
    }

    void plainTextToAnotherComputerMustBeAllowedByHand()
    {
        Fixture f;
        QVERIFY(!f.allow()->isVisible());
        f.field("address")->setText(QStringLiteral("ws://care.example.com"));
        f.field("userName")->setText(QStringLiteral("ania"));
        f.field("password")->setText(QStringLiteral("secret"));
        QVERIFY(f.allow()->isVisible());
        f.form.submit();
        QVERIFY(!f.profile);
        f.allow()->setChecked(true);
        f.form.submit();
        QVERIFY(f.profile && f.profile->allowUnencrypted);
    }

    void permissionDoesNotOutliveTheAddressItWasGivenFor()
    {
        Fixture f;
        f.field("address")->setText(QStringLiteral("ws://care.example.com"));
        f.allow()->setChecked(true);
        f.field("address")->setText(QStringLiteral("wss://care.example.com"));
        QVERIFY(!f.allow()->isChecked());
    }

    void aRememberedServerFillsTheForm()
    {
        Fixture f;
        f.form.fill(ConnectionList::server(QUrl(QStringLiteral("wss://care.example.com/session")),
                                           QStringLiteral("ania"), false));
        QCOMPARE(f.field("address")->text(), QStringLiteral("wss://care.example.com/session"));
        QCOMPARE(f.field("userName")->text(), QStringLiteral("ania"));
        QVERIFY(f.field("password")->text().isEmpty());
    }

    void secretsAreNotShown()
    {
        Fixture f;
        QCOMPARE(f.field("password")->echoMode(), QLineEdit::Password);
        QCOMPARE(f.field("token")->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(TestServerForm)
#include "tst_serverform.moc"
