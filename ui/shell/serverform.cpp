// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/serverform.h"

#include "app/connection/endpoint.h"
#include "ui/shell/linkwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Wheelhouse {

ServerForm::ServerForm(const Theme &, QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_byName(new QRadioButton(tr("Password"), this))
    , m_byToken(new QRadioButton(tr("Token"), this))
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_unencrypted(new QCheckBox(tr("Allow unencrypted"), this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_byName->setObjectName(QStringLiteral("byName"));
    m_byToken->setObjectName(QStringLiteral("byToken"));
    m_name->setObjectName(QStringLiteral("userName"));
    m_password->setObjectName(QStringLiteral("password"));
    m_token->setObjectName(QStringLiteral("token"));
    m_unencrypted->setObjectName(QStringLiteral("allowUnencrypted"));

    //: An example of an address, not to be translated beyond the host's name
    m_address->setPlaceholderText(tr("care.example.com"));
    m_password->setEchoMode(QLineEdit::Password);
    m_token->setEchoMode(QLineEdit::Password);
    m_byName->setChecked(true);
    m_byName->setAccessibleName(tr("Sign in by name and password"));
    m_byToken->setAccessibleName(tr("Sign in by token"));
    m_unencrypted->setToolTip(tr("Anybody on the way could read customers' messages"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(labelled(tr("&Address"), m_address));
    column->addWidget(m_unencrypted);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(m_byName);
    ways->addWidget(m_byToken);
    ways->addStretch();
    column->addLayout(ways);
    column->addWidget(m_nameRow = labelled(tr("&Name"), m_name));
    column->addWidget(m_passwordRow = labelled(tr("&Password"), m_password));
    column->addWidget(m_tokenRow = labelled(tr("&Token"), m_token));

    connect(m_byName, &QRadioButton::toggled, this, &ServerForm::refresh);
    connect(m_address, &QLineEdit::textChanged, this, &ServerForm::refresh);
    connect(m_unencrypted, &QCheckBox::toggled, this, &ServerForm::refresh);
    for (QLineEdit *field : {m_address, m_name, m_password, m_token})
        connect(field, &QLineEdit::returnPressed, this, &ServerForm::submit);
    refresh();
}

void ServerForm::fill(const ConnectionProfile &profile)
{
    m_address->setText(profile.url);
    m_name->setText(profile.userName);
    m_unencrypted->setChecked(profile.allowUnencrypted);
    (profile.userName.isEmpty() ? m_byToken : m_byName)->setChecked(true);
    (profile.userName.isEmpty() ? m_token : m_password)->setFocus();
}

void ServerForm::submit()
{
    const auto url = serverUrl(m_address->text(), m_unencrypted->isChecked());
    if (!url) {
        Q_EMIT problemChanged(LinkWords::failure(url.error()));
        const bool aboutAddress = url.error().context == QLatin1StringView("url");
        (aboutAddress ? static_cast<QWidget *>(m_address) : m_unencrypted)->setFocus();
        return;
    }
    const bool byName = m_byName->isChecked();
    QLineEdit *secret = byName ? m_password : m_token;
    if (byName && m_name->text().trimmed().isEmpty()) {
        Q_EMIT problemChanged(tr("Enter your name on that server."));
        m_name->setFocus();
        return;
    }
    if (secret->text().isEmpty()) {
        Q_EMIT problemChanged(byName ? tr("Enter your password.") : tr("Enter your token."));
        secret->setFocus();
        return;
    }
    Q_EMIT problemChanged({});
    const ConnectionProfile profile = ConnectionList::server(
        *url, byName ? m_name->text().trimmed() : QString(), m_unencrypted->isChecked());
    Credentials credentials;
    (byName ? credentials.password : credentials.token) = secret->text().trimmed();
    m_password->clear();
    m_token->clear();
    Q_EMIT submitted(profile, credentials);
}

void ServerForm::refresh()
{
    const bool byName = m_byName->isChecked();
    m_nameRow->setVisible(byName);
    m_passwordRow->setVisible(byName);
    m_tokenRow->setVisible(!byName);
    const auto strict = serverUrl(m_address->text(), false);
    const bool unencrypted = !strict && strict.error().context == QLatin1StringView("unencrypted");
    m_unencrypted->setVisible(unencrypted);
    if (!unencrypted)
        m_unencrypted->setChecked(false);
    Q_EMIT problemChanged({});
}

QWidget *ServerForm::labelled(const QString &text, QLineEdit *field)
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(text, row);
    setLook(label, "small");
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&'));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(field);
    return row;
}

} // namespace Wheelhouse
