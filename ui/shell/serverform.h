// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connector.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace Wheelhouse {

/// Address and sign-in of a server. Checks the address as it is typed, but complains only when
/// asked to submit. Never keeps a password or token once it was submitted.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(const Theme &theme, QWidget *parent = nullptr);

    /// Fills in what is remembered and puts the focus on what is missing.
    void fill(const ConnectionProfile &profile);
    void submit();

Q_SIGNALS:
    void submitted(const Wheelhouse::ConnectionProfile &profile,
                   const Wheelhouse::Credentials &credentials);
    /// What is wrong with the fields; empty once it is put right.
    void problemChanged(const QString &sentence);

private:
    void refresh();
    QWidget *labelled(const QString &text, QLineEdit *field);

    QLineEdit *m_address;
    QRadioButton *m_byName;
    QRadioButton *m_byToken;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QLineEdit *m_token;
    QWidget *m_nameRow;
    QWidget *m_passwordRow;
    QWidget *m_tokenRow;
    QCheckBox *m_unencrypted;
};

} // namespace Wheelhouse
