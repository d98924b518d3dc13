// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/exchange.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <glpk.h>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kTolerance = 1e-6;

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

// GLPK counts rows and columns from 1. Each part has two columns, what it gains and what it loses,
// so that no change at all is where the search begins. Behind the sums stands one more row: the
// number that is asked for.
int gainOf(size_t part)
{
    return 2 * int(part) + 1;
}

int lossOf(size_t part)
{
    return 2 * int(part) + 2;
}

int rowOf(size_t sum)
{
    return int(sum) + 1;
}

/// How dear a change of a column is in one of several attempts: other weights, another corner of
/// what is possible. The same on any machine.
double weightOf(int column, int attempt)
{
    constexpr quint32 kOdd = 2654435761U;
    const quint32 mixed = quint32(column) * kOdd ^ (quint32(attempt) * kOdd << 7);
    return attempt == 0 ? 1 : 1 + double(mixed >> 28);
}

[[noreturn]] void giveUp(int code)
{
    throw StorageError(
        {Error::Code::Storage,
         ReaderText::tr("It could not be worked out whether hidden numbers are safe. "
                        "Nothing was written."),
         QString::number(code)});
}

/// Gains count once and losses against them, for each of \p parts.
void setRow(glp_prob *problem, int row, const std::vector<size_t> &parts)
{
    std::vector<int> columns{0}; // the first element of both is not used
    std::vector<double> factors{0};
    for (const size_t part : parts) {
        columns.insert(columns.end(), {gainOf(part), lossOf(part)});
        factors.insert(factors.end(), {1.0, -1.0});
    }
    glp_set_mat_row(problem, row, int(columns.size()) - 1, columns.data(), factors.data());
}

} // namespace

void Exchange::Release::operator()(glp_prob *problem) const
{
    glp_delete_prob(problem);
}

Exchange::Exchange(const std::vector<Part> &parts, const std::vector<std::vector<size_t>> &sums,
                   qint64 most)
    : m_problem(glp_create_prob())
    , m_parts(int(parts.size()))
    , m_sums(int(sums.size()))
{
    glp_term_out(GLP_OFF);
    glp_prob *problem = m_problem.get();
    glp_add_rows(problem, m_sums + 1);
    glp_add_cols(problem, 2 * m_parts);
    std::vector<size_t> asked;
    for (size_t part = 0; part < parts.size(); ++part) {
        glp_set_col_bnds(problem, gainOf(part), GLP_DB, 0, double(most));
        glp_set_col_bnds(problem, lossOf(part), GLP_DB, 0, double(parts[part].size));
        if (parts[part].isAsked)
            asked.push_back(part);
    }
    for (size_t sum = 0; sum < sums.size(); ++sum) {
        setRow(problem, rowOf(sum), sums[sum]);
        glp_set_row_bnds(problem, rowOf(sum), GLP_FX, 0, 0);
    }
    setRow(problem, m_sums + 1, asked);
    m_asked = std::move(asked);
}

Exchange::~Exchange() = default;

void Exchange::solve()
{
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(m_problem.get(), &how) == 0)
        return;
    // A basis that has become useless: from the beginning.
    glp_std_basis(m_problem.get());
    if (const int code = glp_simplex(m_problem.get(), &how); code != 0)
        giveUp(code);
}

bool Exchange::isWhole() const
{
    for (int column = 1; column <= 2 * m_parts; ++column) {
        const double value = glp_get_col_prim(m_problem.get(), column);
        if (std::abs(value - std::round(value)) > kTolerance)
            return false;
    }
    return true;
}

std::vector<qint64> Exchange::changes() const
{
    const auto valueOf = [&](int column) { return glp_get_col_prim(m_problem.get(), column); };
    std::vector<qint64> changes;
    for (size_t part = 0; part < size_t(m_parts); ++part)
        changes.push_back(qint64(std::round(valueOf(gainOf(part)) - valueOf(lossOf(part)))));
    return changes;
}

/// As much as there can be of the number that is asked for, or as little.
void Exchange::seekExtreme(qint64 by)
{
    glp_prob *problem = m_problem.get();
    for (int column = 1; column <= 2 * m_parts; ++column)
        glp_set_obj_coef(problem, column, 0);
    for (const size_t part : m_asked) {
        glp_set_obj_coef(problem, gainOf(part), 1);
        glp_set_obj_coef(problem, lossOf(part), -1);
    }
    glp_set_row_bnds(problem, m_sums + 1, GLP_FR, 0, 0);
    glp_set_obj_dir(problem, by > 0 ? GLP_MAX : GLP_MIN);
    solve();
}

/// No more of an exchange than is needed: that is mostly one in whole numbers.
void Exchange::seekLeast(qint64 by, int attempt)
{
    glp_prob *problem = m_problem.get();
    for (int column = 1; column <= 2 * m_parts; ++column)
        glp_set_obj_coef(problem, column, weightOf(column, attempt));
    glp_set_row_bnds(problem, m_sums + 1, by > 0 ? GLP_LO : GLP_UP, double(by), double(by));
    glp_set_obj_dir(problem, GLP_MIN);
    solve();
}

void Exchange::collectEvidence()
{
    m_evidence.clear();
    for (size_t sum = 0; sum < size_t(m_sums); ++sum) {
        if (std::abs(glp_get_row_dual(m_problem.get(), rowOf(sum))) > kTolerance)
            m_evidence.push_back(sum);
    }
}

std::optional<std::vector<qint64>> Exchange::find(qint64 by, int attempts)
{
    seekExtreme(by);
    collectEvidence();
    const double most = glp_get_obj_val(m_problem.get());
    if (std::abs(most) < std::abs(double(by)) - kTolerance)
        return std::nullopt;
    if (isWhole())
        return changes();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        seekLeast(by, attempt);
        if (isWhole())
            return changes();
    }
    return std::nullopt;
}

} // namespace redress
