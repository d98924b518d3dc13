// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/knownpeople.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace redress {

class EarlierContacts;
class PageHost;

/// Looks a person up by name, or by the reference of a case they are on, and lists their cases.
/// Nothing can be changed here; Enter on a case opens it, on a person lists all cases of theirs.
/// Whoever is on restricted cases alone is shown to those who may open one. \source ux 1, 2
class FindPersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FindPersonDialog(PageHost &host, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void construct();
    void look();
    void goToCase(const AnyCaseId &id);
    void showCases(PersonId id);

    PageHost &m_host;
    QTimer m_settle; ///< While the name is typed.
    QLineEdit *m_typed = nullptr;
    EarlierContacts *m_found = nullptr;
    QLabel *m_notice = nullptr;
};

/// The cases of somebody on file, over \p window; the one that is chosen there is opened.
void showCasesOf(PageHost &host, PersonId id, QWidget &window);

} // namespace redress
