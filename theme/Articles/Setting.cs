// One line at the head of an article, such as title: The title. It is YAML (YamlDotNet), a name and a text, and nothing else of YAML.
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
    private static readonly string[] Nothing = ["~", "null"];

    /// <summary>
    /// Reads a line. Each stands for itself: a text over several lines, a list, a name for another line
    /// or a comment behind the value is a mistake.
    /// </summary>
    public static Setting Read(string line, Place at)
    {
        if (Pair(line) is ({ } name, { } value) && IsText(value, line))
            return new(name.Value, Nothing.Contains(value.Value) ? "" : value.Value.Trim(), at, []);
        return new("", "", at, [ProblemCatalog.FrontMatterLine(at, line.Trim(), Quoted(line))]);
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

    // The line as it should be written.
    private static string Quoted(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        var name = colon < 0 ? "title" : line[..colon].Trim();
        var value = line[(colon + 1)..].Trim().Trim('"', '\'', '|', '>', ' ');
        var escaped = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"{name}: \"{(value.Length == 0 ? "…" : escaped)}\"";
    }
}
