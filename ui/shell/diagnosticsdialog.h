// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace redress {

class CaseStore;

/// What somebody needs to know who is to help: to be read, and copied by Enter. \source ux 18
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param store the open file; null: none is open.
    explicit DiagnosticsDialog(CaseStore *store, QWidget *parent = nullptr);
};

} // namespace redress
