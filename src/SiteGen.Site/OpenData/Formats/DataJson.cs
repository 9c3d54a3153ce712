// How JSON is written: Japanese stays readable, and nothing in it can end a script element.
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Plans.Extract;
using SiteGen.Theme.Text;

namespace SiteGen.OpenData;

internal static class DataJson
{
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonWriterOptions Indented = WriterOptions with { Indented = true, NewLine = "\n" };

    // In bytes; the files of most KPIs are smaller.
    private const int UsualSize = 32 * 1024;

    public static byte[] Bytes(JsonNode node)
    {
        var output = new ArrayBufferWriter<byte>(UsualSize);
        using (var json = new Utf8JsonWriter(output, Indented)) node.WriteTo(json);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>A text in each of its languages; null when it has none.</summary>
    public static JsonObject? Text(LocalText text) =>
        text.IsEmpty ? null : new(text.Languages.Select(l => KeyValuePair.Create(l, (JsonNode?)text[l])));

    /// <summary>Blank becomes null.</summary>
    public static string? Text(string text) => text.Length == 0 ? null : text;

    /// <summary>A text in the first language, in Japanese and in English, each marked with its language as in JSON-LD.</summary>
    public static JsonArray Tagged(LocalText text) => Array(TaggedTexts(text));

    /// <summary>The same as single nodes.</summary>
    public static IEnumerable<JsonNode> TaggedTexts(LocalText text) =>
        new[] { text.Leading, Language.Japanese.Code, Language.English.Code }
            .Distinct()
            .Where(text.Has)
            .Select(l => (JsonNode)new JsonObject { ["@value"] = Ruby.Strip(text[l]), ["@language"] = l });

    public static JsonArray Array(IEnumerable<JsonNode?> nodes) => [.. nodes];
}
