// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualbrowser.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QUrl urlOf(const QString &place)
{
    QUrl url(u"help:/"_s + place.section(u'#', 0, 0) + u".html"_s);
    if (const QString anchor = place.section(u'#', 1); !anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

/// Beside the program, as the packages lay it; in a build tree a folder higher.
QString pictureFile(const QString &name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"help"_s, u"../share/redress/help"_s, u"../help"_s}) {
        QString path = here.filePath(folder + u'/' + name + u".png"_s);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

ManualBrowser::ManualBrowser(const Manual &manual, const Manual::Keys &keys, QWidget *parent)
    : QTextBrowser(parent)
    , m_manual(manual)
    , m_keys(keys)
{
    setObjectName(u"manualBrowser"_s);
    setAccessibleName(tr("Text of the manual"));
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    document()->setDefaultStyleSheet(styleFor(palette()));
    document()->setDocumentMargin(Metrics(this).margin());
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
}

void ManualBrowser::show(const QString &place)
{
    setSource(urlOf(place), QTextDocument::HtmlResource);
}

QString ManualBrowser::topicOf(const QUrl &url)
{
    return url.path().section(u'/', -1).section(u'.', 0, 0);
}

QString ManualBrowser::topic() const
{
    return topicOf(source());
}

void ManualBrowser::mark(int block)
{
    QTextCursor cursor(document()->findBlockByNumber(block));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ManualBrowser::follow(const QUrl &link)
{
    if (link.scheme() == "shortcuts"_L1)
        Q_EMIT shortcutsWanted();
    else
        setSource(source().resolved(link), QTextDocument::HtmlResource);
}

QString ManualBrowser::fileOfPicture(const QString &name) const
{
    const bool isDark = schemeOf(palette()) == Scheme::Dark;
    const QString dark = isDark ? pictureFile(name + u"-dark"_s) : QString();
    return dark.isEmpty() ? pictureFile(name + u"-light"_s) : dark;
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::HtmlResource)
        return m_manual.page(topicOf(name), m_keys,
                             [this](const QString &picture) { return fileOfPicture(picture); });
    if (type != QTextDocument::ImageResource || name.scheme() != "picture"_L1)
        return {};
    const QImage whole(fileOfPicture(name.path()));
    if (whole.isNull())
        return {};
    // As wide as the text, and no wider than it is.
    const double scale = devicePixelRatioF();
    const int room =
        std::min(viewport()->width() - 3 * Metrics(this).margin(), Metrics(this).times(58));
    QImage image = whole;
    if (const int width = int(room * scale); width > 0 && whole.width() > width)
        image = whole.scaledToWidth(width, Qt::SmoothTransformation);
    image.setDevicePixelRatio(scale);
    return image;
}

QString ManualBrowser::styleFor(const QPalette &palette) const
{
    const int gap = Metrics(this).gap();
    const auto name = [](const QColor &colour) { return colour.name(); };
    return u"body { line-height: 130%; }"
           "h1 { font-size: x-large; font-weight: 600; margin-bottom: %1px; }"
           "h2 { font-size: large; font-weight: 600; margin-top: %2px; margin-bottom: %1px; }"
           "p { margin-bottom: %1px; } li { margin-bottom: %3px; }"
           "a[href] { color: %4; text-decoration: underline; }"
           "b.ui { font-weight: 600; } kbd { font-family: sans-serif; font-weight: 600; color: %5; "
           "}"
           "th { font-weight: 600; text-align: left; padding: %3px; background-color: %6; }"
           "td { padding: %3px; } .caption { color: %5; font-size: small; }"
           "pre { margin-left: %1px; }"_s.arg(gap)
               .arg(2 * gap)
               .arg(gap / 2)
               .arg(name(ink(Role::Accent, palette)), name(ink(Role::Quiet, palette)),
                    name(headingGround(palette)));
}

void ManualBrowser::printTo(QPagedPaintDevice *printer) const
{
    QTextDocument page;
    page.setDefaultFont(QFont(font().family(), 11));
    page.setDefaultStyleSheet(styleFor(lightPalette()));
    page.setHtml(m_manual.page(topic(), m_keys, [](const QString &) { return QString(); }));
    page.print(printer);
}

/// Text size and colours are chosen while the manual is open.
void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const std::array kinds{QEvent::FontChange, QEvent::PaletteChange, QEvent::StyleChange};
    if (m_isAdopting || std::find(kinds.begin(), kinds.end(), event->type()) == kinds.end())
        return;
    m_isAdopting = true;
    document()->setDefaultStyleSheet(styleFor(palette()));
    document()->setDocumentMargin(Metrics(this).margin());
    if (!source().isEmpty())
        reload();
    m_isAdopting = false;
}

} // namespace redress
