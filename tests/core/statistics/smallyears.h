// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace redress {

/// What a complaint of an invented small council is like; every published number counts some kinds.
struct Kind {
    int year = 0; ///< The financial year that it was received and answered in.
    int quarter = 1;
    int service = 0;
    int outcome = 0;
    bool isInTime = true;
    int type = 0;
};

inline constexpr std::array kSmallYears{2022, 2023};
inline constexpr std::array kServiceNames{"Fostering", "Transitions", "Youth"};
inline constexpr std::array kOutcomeWords{"upheld", "partially_upheld", "not_upheld"};
inline constexpr std::array kTypeNames{"Parent", "Child or young person"};

/// Every kind that there can be, in a fixed order.
const std::vector<Kind> &allKinds();

/// Two years of one small council, by chance: how many complaints of each kind.
class SmallCouncil final
{
public:
    explicit SmallCouncil(unsigned seed);

    /// Its directorate in the file: councils share one.
    QString directorate() const { return QStringLiteral("Council %1").arg(m_seed); }
    int count(size_t kind) const { return m_counts[kind]; }

    /// Its rows of cases.csv and stages.csv, without headings.
    void write(QByteArray &cases, QByteArray &stages) const;

private:
    unsigned m_seed;
    std::vector<int> m_counts; ///< By kind.
};

/// The headings of both files.
QByteArray casesHeading();
QByteArray stagesHeading();

} // namespace redress
