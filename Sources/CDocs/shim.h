#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <xlsxwriter.h>
#include <qrencode.h>
#include <archive.h>
#include <archive_entry.h>
#include <expat.h>
