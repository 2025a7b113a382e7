/* The least that a program on libxlsxwriter has to do for a workbook of an export: `bench_sheet IN.csv OUT.xlsx`.
   Quoted fields, doubled quotes, fields over several lines; what is wholly a number is one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int count, char **arguments)
{
    if (count != 3) return 64;
    FILE *file = fopen(arguments[1], "rb");
    if (!file) return 66;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (fread(text, 1, size, file) != (size_t)size) return 66;
    text[size] = 0;
    lxw_workbook *workbook = workbook_new(arguments[2]);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, NULL);
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    char *next = text;
    if (!strncmp(next, "\xEF\xBB\xBF", 3)) next += 3;
    while (*next) {
        char *start = next, *end;
        if (*next == '"') {
            char *write = start = ++next;
            while (*next && !(*next == '"' && next[1] != '"')) {
                if (*next == '"') next++;
                *write++ = *next++;
            }
            if (*next) next++;
            end = write;
        } else {
            while (*next && *next != ',' && *next != '\r' && *next != '\n') next++;
            end = next;
        }
        char stop = *next;
        if (stop) next++;
        if (stop == '\r' && *next == '\n') next++;
        *end = 0;
        char *rest;
        double number = strtod(start, &rest);
        if (*start && !*rest) worksheet_write_number(sheet, row, column, number, NULL);
        else if (*start) worksheet_write_string(sheet, row, column, start, NULL);
        column++;
        if (stop != ',') {
            row++;
            column = 0;
        }
    }
    return workbook_close(workbook) == LXW_NO_ERROR ? 0 : 70;
}
