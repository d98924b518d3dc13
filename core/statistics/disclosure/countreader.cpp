// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countreader.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <glpk.h>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kTolerance = 1e-6;
constexpr double kMost = 1;
constexpr double kLeast = -1;

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

/// GLPK counts rows and columns from 1.
int rowOf(size_t set)
{
    return int(set) + 1;
}

int columnOf(size_t part)
{
    return int(part) + 1;
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < kTolerance;
}

[[noreturn]] void giveUp(int code)
{
    throw StorageError(
        {Error::Code::Storage,
         ReaderText::tr("It could not be worked out whether hidden numbers are safe. "
                        "Nothing was written."),
         QString::number(code)});
}

} // namespace

void CountReader::Release::operator()(glp_prob *problem) const
{
    glp_delete_prob(problem);
}

CountReader::CountReader(const FactPartition &parts, size_t sets)
    : m_parts(parts)
    , m_problem(glp_create_prob())
{
    glp_term_out(GLP_OFF);
    glp_prob *problem = m_problem.get();
    if (sets == 0 || parts.size() == 0)
        return;
    glp_add_rows(problem, int(sets));
    glp_add_cols(problem, int(parts.size()));
    for (size_t part = 0; part < parts.size(); ++part) {
        glp_set_col_bnds(problem, columnOf(part), GLP_LO, 0, 0);
        glp_set_col_kind(problem, columnOf(part), GLP_IV);
    }
    for (size_t set = 0; set < sets; ++set) {
        const std::vector<size_t> &within = parts.partsOf(set);
        // The first element of both is not used.
        std::vector<int> columns{0};
        for (const size_t part : within)
            columns.push_back(columnOf(part));
        const std::vector<double> ones(columns.size(), 1.0);
        glp_set_mat_row(problem, rowOf(set), int(within.size()), columns.data(), ones.data());
        glp_set_row_bnds(problem, rowOf(set), GLP_FR, 0, 0);
    }
}

CountReader::~CountReader() = default;

double CountReader::sizeOf(size_t set) const
{
    double size = 0;
    for (const size_t part : m_parts.partsOf(set))
        size += double(m_parts.sizeOf(part));
    return size;
}

void CountReader::learn(size_t set)
{
    const double size = sizeOf(set);
    glp_set_row_bnds(m_problem.get(), rowOf(set), GLP_FX, size, size);
}

void CountReader::forget(size_t set)
{
    glp_set_row_bnds(m_problem.get(), rowOf(set), GLP_FR, 0, 0);
}

void CountReader::ask(size_t set, double direction)
{
    glp_prob *problem = m_problem.get();
    for (int column = 1; column <= glp_get_num_cols(problem); ++column)
        glp_set_obj_coef(problem, column, 0);
    for (const size_t part : m_parts.partsOf(set))
        glp_set_obj_coef(problem, columnOf(part), 1);
    glp_set_obj_dir(problem, direction > 0 ? GLP_MAX : GLP_MIN);
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    if (const int code = glp_simplex(problem, &how); code != 0) {
        // A basis that has become useless: from the beginning.
        glp_std_basis(problem);
        if (glp_simplex(problem, &how) != 0)
            giveUp(code);
    }
}

/// Whether the answer is one that can be, and not the truth.
bool CountReader::differs(size_t set, bool afterInteger) const
{
    glp_prob *problem = m_problem.get();
    if (afterInteger)
        return glp_mip_status(problem) == GLP_OPT &&
               std::abs(glp_mip_obj_val(problem) - sizeOf(set)) > kTolerance;
    if (glp_get_status(problem) == GLP_UNBND)
        return true;
    for (int column = 1; column <= glp_get_num_cols(problem); ++column) {
        if (!isWhole(glp_get_col_prim(problem, column)))
            return false;
    }
    return std::abs(glp_get_obj_val(problem) - sizeOf(set)) > kTolerance;
}

void CountReader::collectEvidence(size_t set)
{
    glp_prob *problem = m_problem.get();
    for (int row = 1; row <= glp_get_num_rows(problem); ++row) {
        const bool isUsed = std::abs(glp_get_row_dual(problem, row)) > kTolerance;
        const auto other = size_t(row - 1);
        if (isUsed && other != set && glp_get_row_type(problem, row) == GLP_FX &&
            std::ranges::find(m_evidence, other) == m_evidence.end())
            m_evidence.push_back(other);
    }
}

bool CountReader::isInDoubtAbout(size_t set)
{
    m_evidence.clear();
    for (const double direction : {kMost, kLeast}) {
        ask(set, direction);
        if (differs(set, false))
            return true;
        collectEvidence(set);
        // Where the extreme is the truth, nothing beyond it is possible. Otherwise it fell between
        // whole numbers, and the whole ones are asked for.
        if (std::abs(glp_get_obj_val(m_problem.get()) - sizeOf(set)) < kTolerance)
            continue;
        glp_iocp how;
        glp_init_iocp(&how);
        how.msg_lev = GLP_MSG_OFF;
        if (const int code = glp_intopt(m_problem.get(), &how); code != 0)
            giveUp(code);
        if (differs(set, true))
            return true;
    }
    return false;
}

} // namespace redress
