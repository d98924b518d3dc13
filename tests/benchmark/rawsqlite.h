// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace redress {

/// A connection by the C interface of SQLite: what a goal is measured against. The program itself
/// never opens one.
class RawDatabase final
{
public:
    /// \throws std::runtime_error, as do all functions here.
    explicit RawDatabase(const std::string &path)
    {
        if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
            fail(path);
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(sql);
    }

    sqlite3 *handle() const { return m_handle; }

    [[noreturn]] void fail(const std::string &what) const
    {
        throw std::runtime_error(what + ": " + sqlite3_errmsg(m_handle));
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement by the C interface. Places count from 1, columns from 0.
class RawStatement final
{
public:
    RawStatement(RawDatabase &database, std::string_view sql)
        : m_database(database)
    {
        if (sqlite3_prepare_v2(database.handle(), sql.data(), int(sql.size()), &m_handle,
                               nullptr) != SQLITE_OK)
            database.fail(std::string(sql));
    }
    ~RawStatement() { sqlite3_finalize(m_handle); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    RawStatement &bind(int place, sqlite3_int64 value)
    {
        sqlite3_bind_int64(m_handle, place, value);
        return *this;
    }
    RawStatement &bind(int place, std::string_view text)
    {
        sqlite3_bind_text(m_handle, place, text.data(), int(text.size()), SQLITE_TRANSIENT);
        return *this;
    }

    bool step()
    {
        const int result = sqlite3_step(m_handle);
        if (result == SQLITE_ROW)
            return true;
        if (result != SQLITE_DONE)
            m_database.fail("step");
        sqlite3_reset(m_handle);
        return false;
    }
    /// Runs a statement that gives no rows.
    void run()
    {
        while (step()) {}
    }

    int columns() const { return sqlite3_column_count(m_handle); }
    std::string_view name(int column) const { return sqlite3_column_name(m_handle, column); }
    sqlite3_int64 integer(int column) const { return sqlite3_column_int64(m_handle, column); }
    std::string text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
        return bytes ? std::string(bytes, size_t(sqlite3_column_bytes(m_handle, column)))
                     : std::string();
    }

private:
    RawDatabase &m_database;
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace redress
