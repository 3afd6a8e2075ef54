// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/ipp_attributes.h"

#include <vector>

namespace giliran {

namespace {

/// libcups asks here after each silence whether to wait on.
int give_up(http_t*, void*)
{
    return 0;
}

} // namespace

void limit_silence(http_t* http)
{
    httpSetTimeout(http, 2.0, &give_up, nullptr);
}

bool ipp_succeeded(ipp_status_t status)
{
    return status < IPP_STATUS_REDIRECTION_OTHER_SITE;
}

QString ipp_last_error()
{
    return QString::fromUtf8(cupsLastErrorString());
}

IppPtr ipp_request(ipp_op_t operation, const char* uri_name, const QByteArray& uri,
                   std::initializer_list<const char*> wanted)
{
    IppPtr request(ippNewRequest(operation));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, uri_name, nullptr, uri.constData());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    if (wanted.size() > 0) {
        const std::vector<const char*> names(wanted);
        ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                      static_cast<int>(names.size()), nullptr, names.data());
    }
    return request;
}

QString ipp_text(ipp_t* answer, const char* name)
{
    return ipp_texts(answer, name).value(0);
}

QStringList ipp_texts(ipp_t* answer, const char* name)
{
    QStringList texts;
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i)
        if (const char* text = ippGetString(attribute, i, nullptr))
            texts.append(QString::fromUtf8(text));
    return texts;
}

int ipp_number(ipp_t* answer, const char* name, int otherwise)
{
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    return attribute ? ippGetInteger(attribute, 0) : otherwise;
}

bool ipp_yes(ipp_t* answer, const char* name, bool otherwise)
{
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_BOOLEAN);
    return attribute ? ippGetBoolean(attribute, 0) != 0 : otherwise;
}

} // namespace giliran
