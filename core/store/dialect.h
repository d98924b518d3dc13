// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redress {

/// The engines under a case file. All statements of Redress run on both; what differs is here.
enum class Engine { Sqlite, PostgreSql };

/// The statement that opens a transaction which may write, at once and not at the first write.
QString beginStatement(Engine engine);

/// \p sql, an INSERT, as it is to begin if it brings many rows, in a transaction that is taken back
/// if one of them is refused. SQLite would keep each page that the rows touch, so as to take all of
/// them back by themselves; that takes as long as writing them.
QString insertOfMany(const QString &sql, Engine engine);

/// The statements of a migration script for \p engine: comment lines taken out, split at the
/// semicolons that end a line, and the words between @ signs replaced:
///
/// | word | stands for |
/// |---|---|
/// | `@id@` | the key of a table, given by the program |
/// | `@ref@`, `@long@` | a 64-bit number |
/// | `@real@`, `@bytes@` | a floating number; bytes |
/// | `@date(c)@` | the type of the column `c`, which holds a day |
/// | `@word(c: a b)@` | the type of the column `c` holding one of the words |
/// | `@append_only(t)@` | what keeps rows of `t` from being changed or deleted |
/// | `@word_index(t)@` | the index `t` over the words of `case_text`, where the engine has one |
QStringList migrationStatements(const QString &script, Engine engine);

} // namespace redress
