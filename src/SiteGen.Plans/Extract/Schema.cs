// The columns that a file may have, and the check of a table's headings against them.
namespace SiteGen.Plans.Extract;

/// <summary>One column of a file; a column in several languages stands for name_ja, name_en and so on.</summary>
/// <param name="Name">The heading without its language.</param>
/// <param name="Required">False when the whole column may be left out.</param>
/// <param name="InLanguages">True when there is one such column a language.</param>
public sealed record Column(string Name, bool Required, bool InLanguages)
{
    /// <summary>The language of a word that not every site has, such as a unit's plural in English; null for all other columns.</summary>
    public string? Language { get; private init; }

    /// <summary>A word in Japanese (<c>ja</c>) or for all other languages (<c>en</c>): it must be there where
    /// the site has such a language.</summary>
    public static Column Word(string name, string language) => new(name, true, false) { Language = language };

    /// <summary>True when a site in these languages needs the column.</summary>
    public bool IsNeeded(IReadOnlyList<string> languages) =>
        Required && (Language is null
            || languages.Any(l => Extract.Language.IsJapaneseCode(l) == (Language == Extract.Language.Japanese.Code)));

    /// <summary>A column that must be there.</summary>
    public static Column Need(string name) => new(name, true, false);

    /// <summary>A column that may be left out; its cells then read as blank.</summary>
    public static Column May(string name) => new(name, false, false);

    /// <summary>A text in every language of the site; the column of the first must be there.</summary>
    public static Column Text(string name) => new(name, true, true);

    /// <summary>A text in every language of the site; all its columns may be left out.</summary>
    public static Column MayText(string name) => new(name, false, true);
}

/// <summary>The name and the columns of one kind of file.</summary>
/// <param name="File">The file name; a folder ends with a slash.</param>
/// <param name="Columns">The columns in the order in which we write them.</param>
public sealed record Schema(string File, params IReadOnlyList<Column> Columns)
{
    /// <summary>The column that says what a row is about: the first, in the first language.</summary>
    public Column Key(IReadOnlyList<string> languages)
    {
        var key = Columns.First(c => c.Language is null || c.IsNeeded(languages));
        return key.InLanguages ? key with { Name = $"{key.Name}_{languages[0]}" } : key;
    }

    /// <summary>The keys: columns that no two rows of a file share all of. Most files have one key.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Keys { get; init; } = [];

    /// <summary>The one key that may stand in several rows; none by default.</summary>
    public string? Repeats { get; init; }

    /// <summary>The headings of a key; of a text it is the one in the site's first language.</summary>
    public IReadOnlyList<string> KeyHeadings(IReadOnlyList<string> key, string language) =>
        [.. key.Select(k => Columns.First(c => c.Name == k).InLanguages ? $"{k}_{language}" : k)];

    /// <summary>All headings in the given languages.</summary>
    public IEnumerable<string> Headings(IEnumerable<string> languages) => Columns.SelectMany(c =>
        c.InLanguages ? languages.Select(l => $"{c.Name}_{l}") : [c.Name]);

    /// <summary>Adds a problem for each heading that is missing, unknown or there twice. False when a needed
    /// one is missing: the rows then cannot be read.</summary>
    public bool Check(CsvTable table, IReadOnlyList<string> languages, ProblemList problems)
    {
        var at = new Place(table.File, 1);
        var known = Headings(languages).ToList();
        var unknown = table.Headings.Where(h => h.Length > 0 && !known.Contains(h)).ToList();
        var missing = Columns.Where(c => c.IsNeeded(languages))
            .Select(c => c.InLanguages ? $"{c.Name}_{languages[0]}" : c.Name)
            .Where(n => !table.Headings.Contains(n))
            .ToList();
        if (!table.Headings.Any(known.Contains))
        {
            problems.Add(ProblemCatalog.HeadingsMissing(at, known));
            return false;
        }
        // One that is missing and one that nobody knows are probably the same.
        var pair = missing.Count == 1 && unknown.Count == 1;
        problems.AddRange(missing.Select(need => ProblemCatalog.ColumnMissing(at, need, pair ? unknown[0] : Like(need, unknown))));
        var free = known.Where(k => !table.Headings.Contains(k)).ToList();
        problems.AddRange(unknown.Select(h => pair ? ProblemCatalog.ColumnUnknown(at, h, missing[0], null) : Unknown(at, h, free)));
        problems.AddRange(
            table.Headings.Where(h => h.Length > 0)
                .GroupBy(h => h)
                .Where(g => g.Count() > 1)
                .Select(twice => ProblemCatalog.ColumnTwice(at, twice.Key)));
        return missing.Count == 0;
    }

    private Problem Unknown(Place at, string heading, IReadOnlyList<string> free)
    {
        var language = LanguageOf(heading);
        return ProblemCatalog.ColumnUnknown(at, heading, language is null ? Like(heading, free) : null, language);
    }

    // fr of name_fr, where nobody reads French; name_jp is ja misspelt.
    private string? LanguageOf(string heading) => Columns
        .Where(c => c.InLanguages && heading.StartsWith($"{c.Name}_", StringComparison.Ordinal)).Select(c => heading[(c.Name.Length + 1)..])
        .FirstOrDefault(l => l != "jp" && (l.Length == 2 || l.Contains('-')) && l.All(c => char.IsAsciiLetterLower(c) || c == '-'));

    // Full-width letters and capitals are no other word.
    private static string? Like(string heading, IReadOnlyList<string> names) =>
        names.FirstOrDefault(n => Plain(n) == Plain(heading)) ?? Nearest.To(heading, names);

    private static string Plain(string heading) => Narrow.Text(heading).Trim().ToLowerInvariant();
}
