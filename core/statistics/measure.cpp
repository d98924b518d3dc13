// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measure.h"

#include "core/statistics/measures/measurecatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace redress {

namespace {

constexpr const char *kContext = "redress::Measure";

std::vector<Measure> joined()
{
    std::vector<Measure> all;
    for (auto &subject : {complaintMeasures(), timeMeasures(), contactMeasures(),
                          learningMeasures(), ombudsmanMeasures()})
        std::ranges::copy(subject, std::back_inserter(all));
    return all;
}

const std::vector<Measure> &allMeasures()
{
    static const std::vector<Measure> all = joined();
    return all;
}

} // namespace

QString Measure::labelText() const
{
    return QCoreApplication::translate(kContext, label);
}

QString Measure::basisText() const
{
    return QCoreApplication::translate(kContext, basis);
}

std::span<const Measure> measures()
{
    return allMeasures();
}

const Measure *measureNamed(QStringView id)
{
    for (const Measure &measure : allMeasures()) {
        if (measure.id == id)
            return &measure;
    }
    return nullptr;
}

} // namespace redress
