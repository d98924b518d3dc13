// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/enquiries.h"
#include "core/conduct/ombudsman.h"

#include <QObject>

#include <functional>

class QWidget;

namespace redress {

class PageHost;

/// Opens the forms of cases at the Ombudsman, from the file of a case and from a page of their own,
/// and says what came of them.
class OmbudsmanDesk final : public QObject
{
    Q_OBJECT

public:
    /// \param page over which forms open.
    OmbudsmanDesk(PageHost &host, QWidget &page);

    /// Records one that is of a case of the council.
    void add(const CaseRecord &about);
    void edit(OmbudsmanId id);

    void addEnquiry(OmbudsmanId of);
    void editEnquiry(const EnquiryRecord &enquiry);
    void removeEnquiry(const EnquiryRecord &enquiry);

    void addRemedy(OmbudsmanId of);
    void editRemedy(OmbudsmanId of, RecommendationId remedy);
    void removeRemedy(OmbudsmanId of, RecommendationId remedy);

    /// Leads what was premature back into the council's procedure.
    void sendBack(OmbudsmanId id);

Q_SIGNALS:
    /// Something is in the file now; \p words say what.
    void recorded(const QString &words);

private:
    /// What the Ombudsman has just upheld of a case of the council asks for its action.
    void askForAction(const OmbudsmanRecord &made);
    void open(const OmbudsmanFacts &facts);
    void openEnquiry(OmbudsmanId of, const EnquiryRecord &enquiry);
    void openRemedy(OmbudsmanId of, const RemedyFacts &remedy);
    /// Asks why something beneath a case is taken away. \param what that, in words.
    void askToRemove(const OmbudsmanRecord &of, const QString &subject, const QString &what,
                     std::function<Result<ChangeSetId>(const QString &reason)> remove);
    std::optional<OmbudsmanRecord> recordOf(OmbudsmanId id);
    QString ownReferenceOf(const OmbudsmanRecord &record);
    void say(const Error &error);

    PageHost &m_host;
    QWidget &m_page;
};

} // namespace redress
