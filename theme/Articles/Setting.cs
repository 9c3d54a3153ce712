// One line at the head of an article, such as title: The title. It is YAML (YamlDotNet), a name and a text, and nothing else of YAML.
using System.Text.RegularExpressions;
using SiteGen.Plans;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Theme.Articles;

/// <summary>A name and its value.</summary>
/// <param name="Name">The name; empty when the line cannot be read.</param>
/// <param name="Value">The value; empty when there is none.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Problems">What is wrong with the line.</param>
internal sealed record Setting(string Name, string Value, Place At, IReadOnlyList<Problem> Problems)
{
    private static readonly Regex Beginning = new(@"^\s*[\w-]+\s*[:：]", RegexOptions.NonBacktracking);

    private static readonly string[] Nothing = ["~", "null"];

    /// <summary>True for a line that begins with a name and a colon.</summary>
    public static bool HasName(string line) => Beginning.IsMatch(line);

    /// <summary>
    /// Reads a line. Each stands for itself: a text over several lines, a list, a name for another line
    /// or a comment behind the value is a mistake.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="more">The lines with which its text goes on.</param>
    /// <param name="at">Where it stands.</param>
    public static Setting Read(string line, IReadOnlyList<string> more, Place at)
    {
        if (more.Count == 0 && Pair(line) is ({ } name, { } value) && IsText(value, line))
            return new(name.Value, Nothing.Contains(value.Value) ? "" : value.Value.Trim(), at, []);
        return new("", "", at, [ProblemCatalog.FrontMatterLine(at, line.Trim(), Better(line, more))]);
    }

    // Plain text that YAML cut short or changed is not what the author wrote.
    private static bool IsText(Scalar value, string line) => value.Anchor.IsEmpty && value.Tag.IsEmpty && value.Style switch
    {
        ScalarStyle.Plain => value.Value == AfterColon(line),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => !value.Value.Any(char.IsControl) && IsClosed(line),
        _ => false,
    };

    private static bool IsClosed(string line) => AfterColon(line) is ['"', .., '"'] or ['\'', .., '\''];

    private static (Scalar? Name, Scalar? Value) Pair(string line)
    {
        try
        {
            var parser = new Parser(new StringReader(line));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            var pair = (parser.Consume<Scalar>(), parser.Consume<Scalar>());
            parser.Consume<MappingEnd>();
            return pair;
        }
        catch (YamlException)
        {
            return (null, null);
        }
    }

    private static string AfterColon(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    // The setting as it should be written: on one line, and quoted by what does not stand in it.
    private static string Better(string line, IReadOnlyList<string> more)
    {
        var colon = HasName(line) ? line.AsSpan().IndexOfAny(':', '：') : -1;
        var name = colon < 0 ? "title" : line[..colon].Trim();
        var parts = more.Prepend(line[(colon + 1)..]).Select(p => p.Trim().TrimStart('|', '>', '-').Trim());
        var value = string.Join(' ', parts.Where(p => p.Length > 0));
        if (value.Count(c => c is '"' or '\'') == 1) value = value.Trim('"', '\'');
        return $"{name}: {(value.Length == 0 ? "\"…\"" : Quoted(value))}";
    }

    private static string Quoted(string value) => value.Contains('"') || value.Contains('\\')
        ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value}\"";
}
