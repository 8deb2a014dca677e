package org.cxmaturity.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.workspace.ReportTheme;
import org.cxmaturity.workspace.ReportThemes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Themes of reports in a table. */
public final class ThemeTable implements ReportThemes {
    private static final String DOCUMENT = "theme.yaml";
    private static final String THEME =
            "select id, name, document, logo_name, logo, made_by, made_at, archived_at from report_theme where workspace = ? ";

    private final JdbcClient jdbc;

    /** The themes in a database. */
    public ThemeTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<ReportTheme> of(UUID workspace) {
        return jdbc.sql(THEME + "order by lower(name), made_at")
                .param(workspace)
                .query(ThemeTable::theme)
                .list();
    }

    @Override
    public void add(UUID workspace, ReportTheme theme) {
        NamedContent logo = theme.logo();
        jdbc.sql("insert into report_theme (id, workspace, name, document, logo_name, logo, made_by, made_at)"
                        + " values (:id, :workspace, :name, :document, :logoName, :logo, :by, :at)")
                .param("id", theme.id())
                .param("workspace", workspace)
                .param("name", theme.name())
                .param("document", new String(theme.document().bytes(), StandardCharsets.UTF_8))
                .param("logoName", logo == null ? null : logo.name(), Types.VARCHAR)
                .param(
                        "logo",
                        logo == null ? null : Base64.getEncoder().encodeToString(logo.bytes()),
                        Types.LONGVARCHAR)
                .param("by", theme.by())
                .param("at", Times.of(theme.at()))
                .update();
    }

    @Override
    public boolean archive(UUID workspace, UUID id, @Nullable Instant since) {
        return jdbc.sql("update report_theme set archived_at = :since where workspace = :workspace and id = :id")
                        .param("since", Times.orNull(since), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("workspace", workspace)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static ReportTheme theme(ResultSet row, int number) throws SQLException {
        String logo = row.getString("logo");
        return new ReportTheme(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new NamedContent(DOCUMENT, row.getString("document").getBytes(StandardCharsets.UTF_8)),
                logo == null
                        ? null
                        : new NamedContent(
                                row.getString("logo_name"), Base64.getDecoder().decode(logo)),
                row.getString("made_by"),
                Times.of(row, "made_at"),
                Times.orNull(row, "archived_at"));
    }
}
