using System.Collections.Immutable;

namespace PlanPublisher.Fonts.Subsetting;

/// <summary>A font file that holds only the glyphs a document shows, renumbered.</summary>
/// <param name="Data">A TrueType file for embedding in PDF (FontFile2).</param>
/// <param name="Glyphs">New glyph index to old one: .notdef, then ascending, so that it depends on the set alone.</param>
public sealed record FontSubset(ReadOnlyMemory<byte> Data, ImmutableArray<ushort> Glyphs);
