// Whether a folder still says the same when some of its files are written in another way: read again and compared value by value.
using System.Collections;
using System.Globalization;
using System.Reflection;

namespace SiteGen.Plans.Extract;

/// <summary>Compares what was read with what would be read.</summary>
public static class SameMeaning
{
    /// <summary>The files whose values would differ.</summary>
    public static IEnumerable<string> Differing(string folder, SiteFiles before, IReadOnlyList<Rewriting> rewritings)
    {
        var copy = Directory.CreateTempSubdirectory("sitegen-fix-").FullName;
        try
        {
            foreach (var table in before.Tables) Put(copy, table.File, File.ReadAllBytes(Path.Combine(folder, table.File)));
            foreach (var rewriting in rewritings) Put(copy, rewriting.File, rewriting.Bytes);
            var (old, now) = (Values(before), Values(SiteFiles.Read(copy, new())));
            return [.. rewritings.Select(r => r.File).Where(f => !old[f].SequenceEqual(now[f], StringComparer.Ordinal))];
        }
        finally
        {
            Directory.Delete(copy, true);
        }
    }

    /// <summary>Every value of every row, by file.</summary>
    public static ILookup<string, string> Values(SiteFiles files) =>
        Typed(files).Concat(files.Plans.SelectMany(Typed)).ToLookup(r => r.Row.At().File, r => Text(r.Typed), StringComparer.Ordinal);

    private static void Put(string folder, string file, byte[] bytes)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    // All typed rows in the lists of an object.
    private static IEnumerable<(Row Row, object Typed)> Typed(object files) => Properties(files)
        .Select(p => p.GetValue(files)).OfType<IEnumerable>().SelectMany(Rows);

    private static IEnumerable<(Row, object)> Rows(IEnumerable list) => list.Cast<object>().SelectMany(item =>
        item.GetType().GetProperty("Row")?.GetValue(item) is Row row ? [(row, item)]
        : item.GetType().GetProperty("Value")?.GetValue(item) is IEnumerable inner and not string ? Rows(inner) : []);

    private static string Text(object? value) => value switch
    {
        null => "∅",
        Row => "",
        string text => $"\"{text}\"",
        LocalText text => string.Join('|', text.Languages.Order(StringComparer.Ordinal).Select(l => $"{l}:{text[l]}")),
        Enum or bool or IFormattable => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        IDictionary pairs => string.Join('|', pairs.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(k => $"{k}:{pairs[k]}")),
        IEnumerable list => $"[{string.Join(';', list.Cast<object>().Select(Text))}]",
        _ => $"{{{string.Join(',', Properties(value).Select(p => $"{p.Name}={Text(p.GetValue(value))}"))}}}",
    };

    private static IEnumerable<PropertyInfo> Properties(object of) =>
        of.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0);
}
