// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/restriction.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace redress {

class FactForm;
class PageHost;

/// Who may open a case: everybody who has the file, or those who are ticked; and why.
class RestrictDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param reference of the case; empty where it is closed to whoever asks.
    /// \param lead its lead officer, where there is one and they are known.
    RestrictDialog(PageHost &host, const AnyCaseId &id, const QString &reference,
                   std::optional<MemberId> lead, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param words what is so now, as a sentence.
    void recorded(const QString &words);

private:
    void fill();
    void warnOfClosedOut();
    std::vector<MemberId> ticked() const;
    void tick(const QStringList &ids);
    void record() override;

    PageHost &m_host;
    AnyCaseId m_id;
    std::optional<MemberId> m_lead;
    FactForm *m_form;
    QCheckBox *m_isRestricted;
    QListWidget *m_people;
    QLineEdit *m_reason;
};

} // namespace redress
