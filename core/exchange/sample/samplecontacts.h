// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"

#include <vector>

namespace redress {

/// Plans what is no complaint: enquiries of Members of Parliament and of councillors,
/// representations, and compliments with themes and quotations.
class SampleContacts final
{
public:
    explicit SampleContacts(const SampleFrame &frame);

    /// Every contact from plannedFrom() to today.
    std::vector<PlannedCase> plan();

    /// An enquiry or representation about \p service, without a reply.
    PlannedCase blank(SampleDice &dice, CaseKind kind, const QString &service,
                      QDate receivedOn) const;

private:
    /// Texts by directorate; "*" for the others.
    using Texts = QHash<QString, QStringList>;
    struct Kind {
        CaseKind kind = CaseKind::MpEnquiry;
        QString prefix;
        SampleVolume volume;
        std::vector<int> inTime;
        WeightedNames services;
        WeightedNames methods;
        Texts texts;
    };
    struct Compliments {
        QString prefix;
        SampleVolume volume;
        WeightedNames services;
        WeightedNames methods;
        WeightedNames themes;
        int quoted = 0;
        QHash<QString, QString> summaries; ///< By theme.
        Texts quotes;                      ///< By service.
    };

    static Texts textsFrom(const QJsonValue &value);
    static const QStringList &textsFor(const Texts &texts, const QString &directorate);
    void load();
    std::vector<PlannedCase> planKind(const Kind &kind, int place) const;
    std::vector<PlannedCase> planCompliments(int place) const;
    QString chooseService(SampleDice &dice, SampleChooser &chooser, const WeightedNames &services,
                          QDate day) const;
    void fill(CaseRecord &record, SampleDice &dice, const QString &service) const;

    const SampleFrame &m_frame;
    std::vector<Kind> m_kinds;
    Compliments m_compliments;
};

} // namespace redress
