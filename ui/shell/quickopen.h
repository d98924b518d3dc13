// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace redress {

/// The field in the toolbar that goes to a case.
class QuickOpen final : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuickOpen(QWidget *parent = nullptr);
};

} // namespace redress
