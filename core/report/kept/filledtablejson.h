// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/chartdata.h"
#include "core/report/papertable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace redress {

/// Tables and charts as data that are read back as they were: what a frozen report is made of.
QJsonObject toJson(const FilledTable &table);
/// \return Error::Code::Damaged for what is none.
Result<FilledTable> filledTableFromJson(const QJsonObject &json);

QJsonObject toJson(const PaperTable &table);
PaperTable paperTableFromJson(const QJsonObject &json);

QJsonObject toJson(const ChartData &chart);
Result<ChartData> chartDataFromJson(const QJsonObject &json);

QJsonObject toJson(const ReportPeriod &period);
ReportPeriod periodFromJson(const QJsonObject &json);

} // namespace redress
