// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

namespace redress::carriedstream {

/// The bytes of a copy with a password, version 1. All numbers stand highest byte first.
///
///  0  16  "Redress carried" and a line end
/// 16   4  version, 1
/// 20   4  method: 1 is Argon2id 1.3 with XChaCha20-Poly1305 secretstream
/// 24   8  passes of Argon2id
/// 32   8  bytes of memory of Argon2id
/// 40   4  bytes of a piece before it is sealed
/// 44  16  salt
/// 60  24  head of the secretstream
/// 84  32  proof of the password: BLAKE2b of the key's second half
/// 116 32  BLAKE2b of all before it, so that damage is told from a wrong password
/// 148     the pieces, each 17 bytes longer than before, the first bound to the head by what is
///         authenticated with it; the last is marked as the last
inline constexpr qsizetype kHead = 148;
inline constexpr qsizetype kPiece = 1 << 16;
inline constexpr qsizetype kSealedPiece = kPiece + 17;

enum class Fault { None, Foreign, TooNew, Password, Damaged, Memory };

/// Whether \p bytes begin as such a copy does.
bool isHead(const QByteArray &bytes);

/// Seals piece after piece.
class Writer final
{
public:
    Writer();
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    /// \return Memory if Argon2id cannot have what it was told to take.
    Fault begin(const QByteArray &password, quint64 passes, quint64 memory);
    const QByteArray &head() const { return m_head; }
    QByteArray seal(const QByteArray &piece, bool isLast);

private:
    struct State;
    std::unique_ptr<State> m_state;
    QByteArray m_head;
    bool m_isFirst = true;
};

/// Opens piece after piece.
class Reader final
{
public:
    Reader();
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    Fault begin(const QByteArray &head, const QByteArray &password);
    Fault open(const QByteArray &sealed, QByteArray &piece);
    bool isAtEnd() const { return m_isAtEnd; }

private:
    struct State;
    std::unique_ptr<State> m_state;
    QByteArray m_head;
    bool m_isFirst = true;
    bool m_isAtEnd = false;
};

} // namespace redress::carriedstream
