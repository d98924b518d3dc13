// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/publishedreader.h"

#include <glpk.h>

#include <stdexcept>

namespace redress {

void PublishedReader::Release::operator()(glp_prob *problem) const
{
    glp_delete_prob(problem);
}

PublishedReader::PublishedReader()
    : m_problem(glp_create_prob())
{
    glp_term_out(GLP_OFF);
    glp_add_cols(m_problem.get(), int(allKinds().size()));
    for (int column = 1; column <= int(allKinds().size()); ++column)
        glp_set_col_bnds(m_problem.get(), column, GLP_LO, 0, 0);
}

PublishedReader::~PublishedReader() = default;

int PublishedReader::addRow(const std::vector<double> &factors)
{
    std::vector<int> columns{0}; // GLPK counts from 1
    std::vector<double> values{0};
    for (size_t kind = 0; kind < factors.size(); ++kind) {
        if (factors[kind] == 0)
            continue;
        columns.push_back(int(kind) + 1);
        values.push_back(factors[kind]);
    }
    const int row = glp_add_rows(m_problem.get(), 1);
    glp_set_mat_row(m_problem.get(), row, int(columns.size()) - 1, columns.data(), values.data());
    return row;
}

void PublishedReader::readCount(const Counts &counted, int number)
{
    std::vector<double> factors;
    for (const Kind &kind : allKinds())
        factors.push_back(counted(kind) ? 1 : 0);
    glp_set_row_bnds(m_problem.get(), addRow(factors), GLP_FX, number, number);
}

void PublishedReader::readShare(const Counts &counted, const Counts &base, int percent)
{
    // percent - 0.5 <= 100 counted / base <= percent + 0.5
    std::vector<double> atLeast;
    std::vector<double> atMost;
    for (const Kind &kind : allKinds()) {
        const double ofBase = base(kind) ? 1 : 0;
        const double ofCount = counted(kind) ? 100 : 0;
        atLeast.push_back(ofCount - (percent - 0.5) * ofBase);
        atMost.push_back(ofCount - (percent + 0.5) * ofBase);
    }
    glp_set_row_bnds(m_problem.get(), addRow(atLeast), GLP_LO, 0, 0);
    glp_set_row_bnds(m_problem.get(), addRow(atMost), GLP_UP, 0, 0);
}

void PublishedReader::readDifference(const Counts &now, const Counts &then, int number)
{
    std::vector<double> factors;
    for (const Kind &kind : allKinds())
        factors.push_back((now(kind) ? 1 : 0) - (then(kind) ? 1 : 0));
    glp_set_row_bnds(m_problem.get(), addRow(factors), GLP_FX, number, number);
}

std::optional<double> PublishedReader::extreme(int direction)
{
    glp_set_obj_dir(m_problem.get(), direction);
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(m_problem.get(), &how) != 0) {
        glp_std_basis(m_problem.get());
        if (glp_simplex(m_problem.get(), &how) != 0)
            throw std::runtime_error("the reader's programme cannot be solved");
    }
    switch (glp_get_status(m_problem.get())) {
    case GLP_OPT:
        return glp_get_obj_val(m_problem.get());
    case GLP_UNBND:
        return std::nullopt;
    default:
        throw std::runtime_error("what is printed does not agree with itself");
    }
}

PublishedReader::Range PublishedReader::rangeOf(const Counts &counted)
{
    for (size_t kind = 0; kind < allKinds().size(); ++kind)
        glp_set_obj_coef(m_problem.get(), int(kind) + 1, counted(allKinds()[kind]) ? 1 : 0);
    Range range;
    range.least = extreme(GLP_MIN).value_or(0);
    range.most = extreme(GLP_MAX);
    return range;
}

} // namespace redress
