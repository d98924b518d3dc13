// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carriedstream.h"

#include "core/store/carriedcopy.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace redress {

namespace {

constexpr char kMagic[] = "Redress carried\n";
constexpr qsizetype kMagicSize = 16;
constexpr quint32 kVersion = 1;
constexpr quint32 kMethod = 1;
constexpr qsizetype kVersionAt = 16;
constexpr qsizetype kMethodAt = 20;
constexpr qsizetype kPassesAt = 24;
constexpr qsizetype kMemoryAt = 32;
constexpr qsizetype kPieceAt = 40;
constexpr qsizetype kSaltAt = 44;
constexpr qsizetype kStreamAt = 60;
constexpr qsizetype kProofAt = 84;
constexpr qsizetype kSumAt = 116;
constexpr qsizetype kSumSize = 32;
/// More than any version writes: a file that asks for it means to stop the computer.
constexpr quint64 kMostPasses = 64;
constexpr quint64 kMostMemory = Q_UINT64_C(2) << 30;

static_assert(crypto_pwhash_SALTBYTES == kStreamAt - kSaltAt);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == kProofAt - kStreamAt);
static_assert(carriedstream::kSealedPiece ==
              carriedstream::kPiece + crypto_secretstream_xchacha20poly1305_ABYTES);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray sumOf(const QByteArray &bytes)
{
    QByteArray sum(kSumSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(sum), size_t(sum.size()), bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

template <typename Number>
void putNumber(QByteArray &head, qsizetype at, Number number)
{
    qToBigEndian(number, head.data() + at);
}

template <typename Number>
Number numberAt(const QByteArray &head, qsizetype at)
{
    return qFromBigEndian<Number>(head.constData() + at);
}

/// The key of the pieces, and a proof that it is the right one; wiped when it goes.
class Keys final
{
public:
    Keys() = default;
    ~Keys() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Keys)

    /// False if the memory is not to be had.
    bool derive(const QByteArray &password, const QByteArray &salt, quint64 passes, quint64 memory)
    {
        return crypto_pwhash(m_bytes.data(), m_bytes.size(), password.constData(),
                             static_cast<unsigned long long>(password.size()), bytesOf(salt),
                             passes, size_t(memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    const unsigned char *ofPieces() const { return m_bytes.data(); }
    QByteArray proof() const
    {
        return sumOf(
            QByteArray(reinterpret_cast<const char *>(m_bytes.data()) + kKeySize, kKeySize));
    }

private:
    static constexpr qsizetype kKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
    std::array<unsigned char, 2 * kKeySize> m_bytes{};
};

} // namespace

carriedcopy::Cost carriedcopy::Cost::usual()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

carriedcopy::Cost carriedcopy::Cost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

namespace carriedstream {

struct Writer::State {
    crypto_secretstream_xchacha20poly1305_state stream{};
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

struct Reader::State {
    crypto_secretstream_xchacha20poly1305_state stream{};
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

bool isHead(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray(kMagic, kMagicSize));
}

Writer::Writer()
    : m_state(std::make_unique<State>())
{}

Writer::~Writer() = default;

Fault Writer::begin(const QByteArray &password, quint64 passes, quint64 memory)
{
    if (sodium_init() < 0)
        return Fault::Memory;
    m_head = QByteArray(kSumAt, '\0');
    m_head.replace(0, kMagicSize, QByteArray(kMagic, kMagicSize));
    putNumber(m_head, kVersionAt, kVersion);
    putNumber(m_head, kMethodAt, kMethod);
    putNumber(m_head, kPassesAt, passes);
    putNumber(m_head, kMemoryAt, memory);
    putNumber(m_head, kPieceAt, quint32(kPiece));
    randombytes_buf(m_head.data() + kSaltAt, size_t(kStreamAt - kSaltAt));
    Keys keys;
    if (!keys.derive(password, m_head.mid(kSaltAt, kStreamAt - kSaltAt), passes, memory))
        return Fault::Memory;
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytesOf(m_head) + kStreamAt,
                                                    keys.ofPieces());
    const QByteArray proof = keys.proof();
    m_head.replace(kProofAt, proof.size(), proof);
    m_head += sumOf(m_head);
    return Fault::None;
}

QByteArray Writer::seal(const QByteArray &piece, bool isLast)
{
    QByteArray sealed(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES),
                      Qt::Uninitialized);
    const QByteArray bound = m_isFirst ? m_head : QByteArray();
    crypto_secretstream_xchacha20poly1305_push(
        &m_state->stream, bytesOf(sealed), nullptr, bytesOf(piece),
        static_cast<unsigned long long>(piece.size()), bytesOf(bound),
        static_cast<unsigned long long>(bound.size()),
        isLast ? static_cast<unsigned char>(crypto_secretstream_xchacha20poly1305_TAG_FINAL) : 0);
    m_isFirst = false;
    return sealed;
}

Reader::Reader()
    : m_state(std::make_unique<State>())
{}

Reader::~Reader() = default;

Fault Reader::begin(const QByteArray &head, const QByteArray &password)
{
    if (!isHead(head))
        return Fault::Foreign;
    if (head.size() < kHead || sodium_init() < 0)
        return Fault::Damaged;
    if (numberAt<quint32>(head, kVersionAt) > kVersion)
        return Fault::TooNew;
    if (sumOf(head.first(kSumAt)) != head.mid(kSumAt, kSumSize))
        return Fault::Damaged;
    const auto passes = numberAt<quint64>(head, kPassesAt);
    const auto memory = numberAt<quint64>(head, kMemoryAt);
    if (numberAt<quint32>(head, kMethodAt) != kMethod ||
        numberAt<quint32>(head, kPieceAt) != quint32(kPiece))
        return Fault::TooNew;
    if (passes < crypto_pwhash_OPSLIMIT_MIN || passes > kMostPasses ||
        memory < crypto_pwhash_MEMLIMIT_MIN || memory > kMostMemory)
        return Fault::Damaged;
    Keys keys;
    if (!keys.derive(password, head.mid(kSaltAt, kStreamAt - kSaltAt), passes, memory))
        return Fault::Memory;
    if (keys.proof() != head.mid(kProofAt, kSumSize))
        return Fault::Password;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, bytesOf(head) + kStreamAt,
                                                        keys.ofPieces()) != 0)
        return Fault::Damaged;
    m_head = head.first(kHead);
    return Fault::None;
}

Fault Reader::open(const QByteArray &sealed, QByteArray &piece)
{
    constexpr qsizetype kMore = crypto_secretstream_xchacha20poly1305_ABYTES;
    if (sealed.size() < kMore || m_isAtEnd)
        return Fault::Damaged;
    piece.resize(sealed.size() - kMore);
    const QByteArray bound = m_isFirst ? m_head : QByteArray();
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_state->stream, bytesOf(piece), nullptr, &tag, bytesOf(sealed),
            static_cast<unsigned long long>(sealed.size()), bytesOf(bound),
            static_cast<unsigned long long>(bound.size())) != 0)
        return Fault::Damaged;
    m_isFirst = false;
    m_isAtEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return Fault::None;
}

} // namespace carriedstream
} // namespace redress
