// SPDX-License-Identifier: GPL-3.0-or-later
// Every report in every format, from the published counties and made up: what other programs look
// at.
//
//   paper_files FOLDER [ending ...]    without endings: pdf, html and odt; png: a picture of each
//   page
#include "core/report/reportcomposer.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "tests/support/teststore.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/paperfile.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

/// The set of cases that a report is made from: that of its number, or the first.
struct County {
    const char *folder;
    int year;
    const char *today;
};
constexpr County kCounties[]{{"003-county-2023-24", 2023, "2024-06-03"},
                             {"004-county-2017-18", 2017, "2018-06-04"}};

class Writer final
{
public:
    Writer(QString folder, QStringList endings)
        : m_folder(std::move(folder))
        , m_endings(std::move(endings))
    {}

    void write(const Document &document, const QString &name)
    {
        const PageLayout pages = m_endings.contains(u"pdf"_s) ? layOut(document) : PageLayout{};
        for (const QString &ending : m_endings) {
            const QString path = u"%1/%2.%3"_s.arg(m_folder, name, ending);
            const auto written = writePaper(document, pages, path);
            if (!written)
                fail(path, written.error());
        }
    }

    void fail(const QString &what, const Error &error)
    {
        std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(what), qPrintable(error.message),
                     qPrintable(error.detail));
        m_isWhole = false;
    }

    bool isWhole() const { return m_isWhole; }

private:
    QString m_folder;
    QStringList m_endings;
    bool m_isWhole = true;
};

void writeReports(Writer &writer, const County &county, bool takesOthers)
{
    TestStore store{day(county.today)};
    const QString folder = QString::fromLatin1(county.folder);
    store.import({testData(u"acceptance/%1/cases"_s.arg(folder))});
    TableEngine engine(store.database(), store->reference());
    ReportContext context;
    context.council = u"Wexmoor County Council"_s;
    context.asAtUtc = store.clock().nowUtc();
    for (const ReportDefinition &definition : shippedReports()) {
        const QString number = definition.id.left(3);
        const bool isOfOther =
            std::any_of(std::begin(kCounties), std::end(kCounties), [&](const County &other) {
                return &other != &county && QString::fromLatin1(other.folder).startsWith(number);
            });
        if (folder.startsWith(number) || (takesOthers && !isOfOther)) {
            const ReportPeriod period{{county.year}, 4, {}};
            const auto internal = composeReport(engine, definition, period, context);
            if (internal)
                writer.write(*internal, definition.id);
            else
                writer.fail(definition.id, internal.error());
            const auto open = composePublicReport(engine, definition, period, context,
                                                  disclosureThreshold(store.database()));
            if (open)
                writer.write(*open, definition.id + u"-public"_s);
            else
                writer.fail(definition.id, open.error());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QGuiApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    if (!QDir().mkpath(folder))
        return 1;
    Writer writer(folder, arguments.size() > 2 ? arguments.mid(2) : paperFileEndings());
    writer.write(committeePaper(), u"made-up"_s);
    for (const County &county : kCounties)
        writeReports(writer, county, &county == &kCounties[0]);
    return writer.isWhole() ? 0 : 1;
}
