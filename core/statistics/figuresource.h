// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/filledtable.h"

#include <vector>

namespace redress {

/// Where a paper takes its tables and figures from: the engine, or a copy of what it says in which
/// small numbers are hidden.
class FigureSource
{
public:
    virtual ~FigureSource() = default;
    Q_DISABLE_COPY_MOVE(FigureSource)

    /// \param extra filters on top of the definition's, such as one directorate.
    /// \return Error::Code::Invalid if a measure cannot be told apart as the definition wants.
    virtual Result<FilledTable> fill(const TableDefinition &definition, const ReportPeriod &period,
                                     const std::vector<Filter> &extra = {}) = 0;

    /// One figure. \param where filters on top of the figure's own.
    virtual Result<Cell> figure(const FigureSpec &figure, const ReportPeriod &period,
                                const std::vector<Filter> &where = {}) = 0;

protected:
    FigureSource() = default;
};

} // namespace redress
