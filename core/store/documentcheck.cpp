// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentcheck.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(redress::Integrity)
};

const QString kDocuments = uR"sql(
SELECT coalesce(r.reference, o.reference, ''), d.name, d.digest, c.content
FROM document d
LEFT JOIN document_content c ON c.document_id = d.id
LEFT JOIN case_record r ON r.id = d.case_id
LEFT JOIN ombudsman_case o ON o.id = d.ombudsman_case_id
ORDER BY d.id
)sql"_s;

} // namespace

void checkDocuments(Database &database, QStringList &findings, const Progress &progress)
{
    Statement select(database, kDocuments);
    while (select.step()) {
        if (progress.isCancelled())
            throw StorageError(
                {Error::Code::Cancelled, CheckText::tr("The check was cancelled."), {}});
        const QByteArray digest =
            select.isNull(3)
                ? QByteArray()
                : QCryptographicHash::hash(select.bytes(3), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(digest) != select.text(2))
            findings.append(CheckText::tr("%1: the document \"%2\" is not what was put into the "
                                          "file. Look for it in a backup.",
                                          "reference, name")
                                .arg(select.text(0), select.text(1)));
    }
}

} // namespace redress
