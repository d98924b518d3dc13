// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace redress {

/// Keeps the place of a page in the navigation until that page is there, and says what will stand
/// on it.
class AwaitedPage final : public Page
{
    Q_OBJECT

public:
    AwaitedPage(const QString &title, const QString &what, QWidget *parent = nullptr);

    QString title() const override { return m_title; }
    QString help() const override { return m_what; }
    void refresh() override {}

private:
    QString m_title;
    QString m_what;
};

} // namespace redress
