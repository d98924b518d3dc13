// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/documentcopy.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(redress::DocumentCopies)
};

/// What a system starts instead of showing it.
bool isProgram(const QString &name)
{
    static const QStringList endings{u"app"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"cpl"_s, u"desktop"_s,
                                     u"exe"_s, u"hta"_s, u"jar"_s, u"js"_s,  u"jse"_s, u"lnk"_s,
                                     u"msc"_s, u"msi"_s, u"msp"_s, u"pif"_s, u"ps1"_s, u"py"_s,
                                     u"reg"_s, u"scf"_s, u"scr"_s, u"sh"_s,  u"url"_s, u"vb"_s,
                                     u"vbe"_s, u"vbs"_s, u"wsf"_s, u"wsh"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

QString fileNameOf(const QString &words)
{
    QString name;
    for (const QChar character : words)
        name +=
            u"\\/:*?\"<>|"_s.contains(character) || !character.isPrint() ? QChar(u'-') : character;
    // Windows drops dots and spaces at the end of a name.
    name = name.simplified();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"document"_s : name;
}

DocumentCopies::DocumentCopies() = default;

DocumentCopies::~DocumentCopies() = default;

Result<QString> DocumentCopies::make(const QString &name, const QByteArray &content)
{
    const QString fileName = fileNameOf(name);
    if (isProgram(fileName))
        return Error{Error::Code::Invalid,
                     CopyText::tr("%1 is a program: opening it would start it. Save a copy if you "
                                  "know what it is.")
                         .arg(name),
                     name};
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // Two documents of one name do not meet.
    const QString folder = m_folder->filePath(QString::number(++m_count));
    if (!m_folder->isValid() || !QDir().mkpath(folder))
        return Error{
            Error::Code::Storage,
            CopyText::tr("No copy could be made to be opened: %1", "why, as the system says it")
                .arg(m_folder->errorString()),
            folder};
    const QString path = QDir(folder).filePath(fileName);
    if (const auto saved = saveFile(path, content); !saved)
        return saved.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

} // namespace redress
