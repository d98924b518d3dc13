// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/caseredress.h"

#include <QObject>

class QWidget;

namespace redress {

class CaseSections;
class PageHost;

/// What is done about the costs of a case, its remedies and what was recommended at its stages: the
/// small forms, and taking away.
class RemediesDesk final : public QObject
{
    Q_OBJECT

public:
    /// \param page on which forms are shown. All must outlive the desk.
    RemediesDesk(PageHost &host, CaseSections &sections, QWidget &page);

    /// Reads what the case has, and fills its lists.
    void show(const CaseDossier &dossier);
    const CaseRedress &redress() const { return m_redress; }

    /// Opens a form that was left in a draft. \return whether it is one of these.
    bool openForm(const QString &form, qint64 id);

Q_SIGNALS:
    /// Something was recorded, changed or taken away.
    void recorded(const QString &words);

private:
    void connectAll();
    void editCost(std::optional<CostId> id);
    void editRemedy(std::optional<RemedyId> id);
    void editRecommendation(std::optional<RecommendationId> id);
    /// Asks why one is taken away. \param subject which; \param what the unit, in words.
    template <typename SomeId>
    void askToRemove(const QString &subject, SomeId id, const QString &what);
    void say(const Error &error);
    StageId newestStage() const;

    PageHost &m_host;
    CaseSections &m_sections;
    QWidget &m_page;
    CaseDossier m_dossier;
    CaseRedress m_redress;
};

} // namespace redress
